-- Homes that landlords offer under an agreement. What the landlord itself may read stands apart from what the municipality
-- answers and does with it, and apart from that who moves in.

create table named.agreement_offer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	agreement_id uuid not null,
	offered_on date not null,
	offered_by uuid not null,
	address text not null check (address <> ''),
	postal_code text,
	city text,
	flat text,
	area text,
	school_area text,
	rooms int not null check (rooms between 1 and 20),
	size_sqm int check (size_sqm between 5 and 1000),
	rent_ore bigint not null check (rent_ore > 0),
	floor int check (floor between -2 and 60),
	accessibility text not null check (accessibility in ('unknown', 'stairs', 'step-free', 'wheelchair')),
	pets text not null check (pets in ('yes', 'no', 'unknown')),
	available_from date not null,
	purpose text not null check (purpose in ('social', 'assigned-refugees', 'housing-first', 'families', 'young-adults', 'violence', 'other')),
	answer_by date,
	note text,
	taken_on date check (taken_on >= offered_on),
	declined_on date check (declined_on >= offered_on),
	withdrawn_on date check (withdrawn_on >= offered_on),
	withdrawn_because text check (withdrawn_because in ('let-to-somebody-else', 'not-vacant', 'renovation', 'sold', 'other')),
	primary key (municipality_id, id),
	constraint one_end_of_an_offer check (num_nonnulls(taken_on, declined_on, withdrawn_on) <= 1),
	constraint withdrawn_for_a_reason check ((withdrawn_on is null) = (withdrawn_because is null)),
	foreign key (municipality_id, committee_id, organisation_id, agreement_id)
		references named.landlord_agreement (municipality_id, committee_id, organisation_id, id),
	foreign key (municipality_id, offered_by) references named.staff
);
create index agreement_offer_by_day on named.agreement_offer (municipality_id, offered_on);
create index agreement_offer_of on named.agreement_offer (municipality_id, agreement_id);
comment on table named.agreement_offer is 'A home that a landlord offers under its agreement, and how it went; nobody who lives or will live there. retention: ten years after the offer';

create table named.offer_answer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	offer_id uuid not null,
	unit_id uuid not null,
	asked_on date not null,
	answer text check (answer in ('accepted', 'declined')),
	answered_on date check (answered_on >= asked_on),
	reason text check (reason in ('too-small', 'too-large', 'too-dear', 'wrong-area', 'not-accessible', 'bad-condition', 'too-late', 'too-short-notice', 'nobody-suits', 'other')),
	words text,
	answered_by uuid,
	primary key (municipality_id, id),
	constraint answered_on_a_day check ((answer is null) = (answered_on is null)),
	constraint declined_for_a_reason check ((answer is not distinct from 'declined') = (reason is not null)),
	foreign key (municipality_id, offer_id) references named.agreement_offer,
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, answered_by) references named.staff
);
create unique index accepted_by_one_unit on named.offer_answer (municipality_id, offer_id) where answer = 'accepted';
create unique index a_unit_asked_once_at_a_time on named.offer_answer (municipality_id, offer_id, unit_id) where answer is null;
create index offer_answer_of on named.offer_answer (municipality_id, offer_id);
comment on table named.offer_answer is 'Which unit was asked about an offer and what it answered; all answers are kept. retention: ten years after the offer';

create table named.offer_home (
	municipality_id int not null,
	id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	form text check (form ~ '^[a-z0-9-]{1,60}$'),
	moves_in_on date,
	own_lease_on date,
	dwelling_id uuid,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references named.agreement_offer,
	foreign key (municipality_id, unit_id) references named.unit
);
create index offer_home_by_day on named.offer_home (municipality_id, moves_in_on);
comment on table named.offer_home is 'What became of an accepted home: the form of contract, the day of moving in, the day of an own lease. Has the offer''s id. retention: ten years after the offer';

create table named.housing_need (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	since_on date not null,
	urgency text not null check (urgency in ('ordinary', 'soon', 'acute')),
	adults int not null check (adults between 1 and 20),
	children int not null check (children between 0 and 20),
	rooms_from int not null check (rooms_from between 1 and 20),
	rooms_to int check (rooms_to between 1 and 20),
	areas text,
	school_area text,
	accessibility text not null check (accessibility in ('none', 'step-free', 'wheelchair')),
	ground_floor boolean not null,
	pets boolean not null,
	max_rent_ore bigint check (max_rent_ore > 0),
	purpose text not null check (purpose in ('social', 'assigned-refugees', 'housing-first', 'families', 'young-adults', 'violence', 'other')),
	form text check (form ~ '^[a-z0-9-]{1,60}$'),
	support text not null check (support in ('only-home', 'home-and-support', 'unknown')),
	income_ore bigint check (income_ore >= 0),
	payment_remarks text not null check (payment_remarks in ('none', 'remarks', 'rent-debt', 'unknown')),
	income_support text not null check (income_support in ('yes', 'no', 'unknown')),
	ended_on date check (ended_on >= since_on),
	ended_because text check (ended_because in ('home-by-agreement', 'own-home', 'municipal-home', 'special-housing', 'moved-away', 'own-wish', 'deceased', 'no-contact', 'other')),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint smallest_before_largest check (rooms_to >= rooms_from),
	constraint ended_for_a_reason check ((ended_on is null) = (ended_because is null)),
	constraint a_need_of_its_person unique (municipality_id, committee_id, person_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index housing_need_of on named.housing_need (municipality_id, person_id);
comment on table named.housing_need is 'What home somebody waits for, for themselves and their household. Unique by no constraint: it would answer for people one may not know. retention: person, five years after the last note';

create table named.need_block (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	block text not null check (block in ('rent-debt', 'other-debt', 'payment-remarks', 'no-income', 'support-first', 'no-documents', 'no-permit', 'disturbance-before', 'threat', 'no-fitting-home', 'other')),
	from_on date not null,
	to_on date check (to_on >= from_on),
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id, need_id)
		references named.housing_need (municipality_id, committee_id, person_id, id)
);
create index need_block_of on named.need_block (municipality_id, need_id);
comment on table named.need_block is 'What stands in the way of a home, from a day until another. retention: person, five years after the last note';

create table named.offer_tenant (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	offer_id uuid not null,
	named_on date not null,
	ended_on date check (ended_on >= named_on),
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id, need_id)
		references named.housing_need (municipality_id, committee_id, person_id, id),
	foreign key (municipality_id, offer_id) references named.agreement_offer
);
create index offer_tenant_of on named.offer_tenant (municipality_id, offer_id);
create index offer_tenant_need on named.offer_tenant (municipality_id, need_id);
comment on table named.offer_tenant is 'Who is to move into an accepted home. Unique by no constraint: it would answer for people one may not know. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.agreement_offer', 'named.offer_answer', 'named.offer_home',
	'named.housing_need', 'named.need_block', 'named.offer_tenant']) t;
select house.keep_history(t::regclass) from unnest(array['named.agreement_offer', 'named.offer_answer', 'named.offer_home',
	'named.housing_need', 'named.need_block', 'named.offer_tenant']) t;
