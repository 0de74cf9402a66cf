-- What there is to live in: properties, dwellings, and beds. A bed is what is booked as one: a bed in a dormitory, a room,
-- or a whole home, with how many people it sleeps. Where nothing is said of who may live there, what is above says it.

create table named.property (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	name text not null check (name <> ''),
	kind text not null check (kind in ('shelter', 'emergency-housing', 'on-call-housing', 'refuge', 'hotel',
		'transitional-housing', 'supported-housing', 'hvb', 'special-housing', 'flats')),
	refuge boolean not null generated always as (kind = 'refuge') stored,
	landlord_id uuid,
	street text,
	postal_code text,
	town text,
	area text,
	school_area text,
	turnaround_days int not null default 0 check (turnaround_days between 0 and 60),
	lets_in text check (lets_in in ('anyone', 'women', 'men', 'families')),
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age int check (from_age between 0 and 120),
	to_age int check (to_age between 0 and 120),
	note text,
	primary key (municipality_id, id),
	constraint one_property_of_a_name unique (municipality_id, committee_id, name),
	unique (municipality_id, committee_id, id),
	constraint ages_in_order check (from_age <= to_age),
	foreign key (municipality_id, committee_id) references named.committee (municipality_id, id),
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, landlord_id) references named.organisation
);
comment on table named.property is 'A house, a shelter, or a number of flats that one unit looks after. retention: municipality, as long as anybody who lived there is kept';
comment on column named.property.refuge is 'Its address is known to its own unit only.';
comment on column named.property.turnaround_days is 'How many days a bed is made ready after somebody has left.';

create table named.dwelling (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	name text not null check (name <> ''),
	landlord_id uuid,
	street text,
	postal_code text,
	town text,
	area text,
	school_area text,
	rooms numeric(3, 1) check (rooms > 0 and rooms < 30),
	size_m2 int check (size_m2 between 1 and 1000),
	rent_ore bigint check (rent_ore >= 0),
	floor int check (floor between -5 and 60),
	lets_in text check (lets_in in ('anyone', 'women', 'men', 'families')),
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age int check (from_age between 0 and 120),
	to_age int check (to_age between 0 and 120),
	note text,
	primary key (municipality_id, id),
	unique (municipality_id, committee_id, property_id, id),
	constraint one_dwelling_of_a_name unique (municipality_id, property_id, name),
	constraint ages_in_order check (from_age <= to_age),
	foreign key (municipality_id, committee_id, property_id) references named.property (municipality_id, committee_id, id),
	foreign key (municipality_id, landlord_id) references named.organisation
);
comment on table named.dwelling is 'A home or a room with its own door, with size, rent and who may live there. retention: municipality, as long as anybody who lived there is kept';
comment on column named.dwelling.rent_ore is 'A month''s rent.';

create table named.bed (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	dwelling_id uuid not null,
	name text not null check (name <> ''),
	kind text not null check (kind in ('bed', 'room', 'home')),
	sleeps int not null check (sleeps between 1 and 20),
	lets_in text check (lets_in in ('anyone', 'women', 'men', 'families')),
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age int check (from_age between 0 and 120),
	to_age int check (to_age between 0 and 120),
	note text,
	primary key (municipality_id, id),
	unique (municipality_id, committee_id, property_id, id),
	constraint one_bed_of_a_name unique (municipality_id, dwelling_id, name),
	constraint ages_in_order check (from_age <= to_age),
	foreign key (municipality_id, committee_id, property_id, dwelling_id)
		references named.dwelling (municipality_id, committee_id, property_id, id)
);
create index bed_of on named.bed (municipality_id, dwelling_id);
comment on table named.bed is 'What is booked as one: a bed, a room or a whole home, and how many people of one household it sleeps. retention: municipality, as long as anybody who lived there is kept';

create table named.bed_opening (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	during daterange not null check (not isempty(during) and not lower_inf(during)),
	places text not null default 'ordinary' check (places in ('ordinary', 'extra')),
	primary key (municipality_id, id),
	constraint one_opening_at_a_time unique (municipality_id, bed_id, during without overlaps),
	foreign key (municipality_id, committee_id, property_id, bed_id)
		references named.bed (municipality_id, committee_id, property_id, id)
);
comment on table named.bed_opening is 'From when until when a bed is there at all, as an ordinary or an extra place. retention: municipality, as long as anybody who lived there is kept';

create table named.bed_use (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	during daterange not null check (not isempty(during) and not lower_inf(during)),
	starts_on date generated always as (lower(during)) stored,
	ends_on date generated always as (coalesce(upper(during), 'infinity'::date)) stored,
	use text not null check (use in ('stay', 'held', 'void', 'renovation', 'turnaround')),
	stay_id uuid,
	reason text,
	cost_ore bigint check (cost_ore >= 0),
	primary key (municipality_id, id),
	constraint one_use_at_a_time unique (municipality_id, bed_id, during without overlaps) deferrable initially immediate,
	constraint one_use_of_a_stay unique (municipality_id, stay_id),
	constraint a_stay_is_somebodys check ((use = 'stay') = (stay_id is not null)),
	constraint void_for_a_reason check (use not in ('void', 'renovation', 'held') or reason <> ''),
	foreign key (municipality_id, committee_id, property_id, bed_id)
		references named.bed (municipality_id, committee_id, property_id, id),
	constraint only_while_open foreign key (municipality_id, bed_id, period during)
		references named.bed_opening (municipality_id, bed_id, period during)
);
create index bed_use_until on named.bed_use (municipality_id, ends_on);
comment on table named.bed_use is 'What a bed is used for from a day until another; never two things at a time, and only while it is open. What is not here is free. retention: municipality, as long as anybody who lived there is kept';

create table named.stay (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	person_id uuid not null,
	form text not null check (form in ('night-shelter', 'emergency-housing', 'on-call-housing', 'refuge', 'hotel',
		'transitional-housing', 'transitional-lease', 'supported-housing-16-20', 'supported-housing', 'hvb', 'special-housing',
		'training-flat', 'trial-flat', 'reference-housing', 'support-contract', 'social-contract', 'housing-first-sublet',
		'housing-first-lease')),
	during daterange not null check (not isempty(during) and not lower_inf(during)),
	starts_on date generated always as (lower(during)) stored,
	ends_on date generated always as (coalesce(upper(during), 'infinity'::date)) stored,
	planned_end_on date,
	state text not null check (state in ('booked', 'here', 'left', 'cancelled', 'no-show')),
	end_reason text check (end_reason in ('own-lease', 'take-over', 'next-step', 'previous-step', 'breakdown', 'own-wish',
		'eviction', 'institution', 'prison', 'moved-municipality', 'deceased', 'unknown')),
	follows_stay_id uuid,
	decision_id uuid,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	unique (municipality_id, committee_id, id),
	constraint left_for_a_reason check ((state = 'left') = (end_reason is not null) and (state <> 'left' or not upper_inf(during))),
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, committee_id, property_id, bed_id)
		references named.bed (municipality_id, committee_id, property_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, follows_stay_id) references named.stay,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index stay_of_person on named.stay (municipality_id, person_id, starts_on);
create index stay_in_bed on named.stay (municipality_id, bed_id, starts_on);
comment on table named.stay is 'A household in a bed from a day until another, half-open: the day of leaving is not a night. retention: person, five years after the last note';
comment on column named.stay.planned_end_on is 'When the decision or the lease was meant to end; the bed is kept until `during` ends.';

alter table named.bed_use add foreign key (municipality_id, stay_id) references named.stay;

create table named.stay_person (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	stay_id uuid not null,
	bed_id uuid not null,
	person_id uuid not null,
	child boolean not null,
	slot int check (slot > 0),
	during daterange not null check (not isempty(during)),
	spell_id uuid,
	primary key (municipality_id, id),
	constraint no_more_than_it_sleeps unique (municipality_id, bed_id, slot, during without overlaps) deferrable initially immediate,
	constraint once_in_a_stay unique (municipality_id, stay_id, person_id),
	foreign key (municipality_id, committee_id, stay_id) references named.stay (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id)
);
create index stay_person_of on named.stay_person (municipality_id, person_id);
comment on table named.stay_person is 'Who of the household sleeps there: each in a slot of the bed, which has as many as it sleeps; none when the stay came to nothing. retention: person, five years after the last note';
comment on column named.stay_person.spell_id is 'The spell that moving in wrote; not a key, for a spell may be taken back with its reason.';

select house.guard(t::regclass) from unnest(array['named.property', 'named.dwelling', 'named.bed', 'named.bed_opening',
	'named.bed_use', 'named.stay', 'named.stay_person']) t;
grant delete on named.bed_use, named.bed_opening to bofast_app;
select house.keep_history(t::regclass) from unnest(array['named.dwelling', 'named.bed_opening', 'named.bed_use', 'named.stay',
	'named.stay_person']) t;
