-- Agreements with landlords about homes: the terms, what is promised each year and for whom, meetings, and what a
-- landlord asks of whoever is to rent.

create table named.landlord_agreement (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	unit_id uuid not null,
	title text not null check (title <> ''),
	parties text,
	signed_on date not null,
	starts_on date not null,
	ends_on date check (ends_on > starts_on),
	notice_months int check (notice_months between 0 and 60),
	remind_on date,
	max_rent_ore bigint check (max_rent_ore > 0),
	areas text,
	rooms_from int check (rooms_from between 1 and 20),
	rooms_to int check (rooms_to between 1 and 20),
	chooses_tenant text not null check (chooses_tenant in ('municipality', 'landlord', 'together')),
	rent_liability text not null check (rent_liability in ('none', 'limited', 'full')),
	damage_liability text not null check (damage_liability in ('none', 'limited', 'full')),
	liability_terms text,
	vacancy_rules text,
	take_over text,
	take_over_months int check (take_over_months between 0 and 120),
	disturbance_routine text,
	ended_on date,
	ended_because text check (ended_because in ('period-over', 'notice-by-landlord', 'notice-by-municipality', 'replaced', 'other')),
	primary key (municipality_id, id),
	constraint an_agreement_of_its_landlord unique (municipality_id, committee_id, organisation_id, id),
	constraint smallest_before_largest check (rooms_to >= rooms_from),
	constraint ended_for_a_reason check ((ended_on is null) = (ended_because is null)),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, organisation_id) references named.organisation,
	foreign key (municipality_id, unit_id) references named.unit
);
create index landlord_agreement_of on named.landlord_agreement (municipality_id, organisation_id);
comment on table named.landlord_agreement is 'What the municipality and a landlord have agreed about homes. retention: while the house stands';
comment on column named.landlord_agreement.unit_id is 'Whom what the landlord offers comes to first.';

create table named.agreement_quota (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	agreement_id uuid not null,
	year int not null check (year between 1990 and 2200),
	kind text not null check (kind in ('homes', 'share')),
	homes int check (homes between 0 and 100000),
	per_thousand int check (per_thousand between 1 and 1000),
	turnover int check (turnover between 0 and 1000000),
	primary key (municipality_id, id),
	constraint one_quota_a_year unique (municipality_id, agreement_id, year),
	constraint by_number_or_by_share check (
		(kind = 'homes' and homes is not null and per_thousand is null and turnover is null)
		or (kind = 'share' and homes is null and per_thousand is not null)),
	foreign key (municipality_id, agreement_id) references named.landlord_agreement
);
comment on table named.agreement_quota is 'How many homes a landlord promises in a year: a number, or a share of the homes that become vacant. retention: while the house stands';
comment on column named.agreement_quota.turnover is 'Homes of the landlord that become vacant in the year, as stated; unknown until somebody states it.';

create table named.agreement_quota_part (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	quota_id uuid not null,
	purpose text not null check (purpose in ('social', 'assigned-refugees', 'housing-first', 'families', 'young-adults', 'violence', 'other')),
	homes int not null check (homes between 0 and 100000),
	primary key (municipality_id, id),
	constraint one_part_a_purpose unique (municipality_id, quota_id, purpose),
	foreign key (municipality_id, quota_id) references named.agreement_quota
);
comment on table named.agreement_quota_part is 'For whom the promised homes are meant. retention: while the house stands';

create table named.agreement_meeting (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	agreement_id uuid not null,
	held_on date not null,
	present text not null check (present <> ''),
	notes text not null check (notes <> ''),
	next_on date check (next_on > held_on),
	noted_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, agreement_id) references named.landlord_agreement,
	foreign key (municipality_id, noted_by) references named.staff
);
create index agreement_meeting_of on named.agreement_meeting (municipality_id, agreement_id);
comment on table named.agreement_meeting is 'A meeting about the agreement itself: nothing about a person stands in it. retention: ten years after the agreement ends';

create table named.landlord_requirement (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	from_on date not null,
	to_on date check (to_on >= from_on),
	income_times_rent int check (income_times_rent between 0 and 100),
	payment_remarks text not null check (payment_remarks in ('accepted', 'no-rent-debt', 'not-accepted')),
	income_support text not null check (income_support in ('accepted', 'not-accepted')),
	others text,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, organisation_id) references named.organisation
);
create unique index one_standing_requirement on named.landlord_requirement (municipality_id, committee_id, organisation_id)
	where to_on is null;
comment on table named.landlord_requirement is 'What a landlord asks of whoever is to rent, from a day until another. retention: while the house stands';
comment on column named.landlord_requirement.income_times_rent is 'Income a month, in tenths of the rent: 25 is two and a half times the rent; nought asks for none.';

select house.guard(t::regclass) from unnest(array['named.landlord_agreement', 'named.agreement_quota', 'named.agreement_quota_part',
	'named.agreement_meeting', 'named.landlord_requirement']) t;
select house.keep_history(t::regclass) from unnest(array['named.landlord_agreement', 'named.agreement_quota',
	'named.agreement_quota_part', 'named.agreement_meeting', 'named.landlord_requirement']) t;
