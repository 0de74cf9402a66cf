-- The contract ladder: what may follow what, the lease of a stay and what is agreed with it, and how it went.

create table named.ladder (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	valid_from date not null,
	check_every_months int not null check (check_every_months between 1 and 24),
	review_within_days int not null check (review_within_days between 1 and 365),
	decided_by uuid not null,
	primary key (municipality_id, id),
	constraint one_ladder_a_day unique (municipality_id, committee_id, valid_from),
	foreign key (municipality_id, committee_id) references named.committee (municipality_id, id),
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table named.ladder is 'The committee''s own ladder of contract forms from a day, until the next; without one, the house''s. retention: while the house stands';
comment on column named.ladder.review_within_days is 'How old a review of the support may be when the municipality ends a lease.';

create table named.ladder_step (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	ladder_id uuid not null,
	from_form text not null check (from_form <> ''),
	to_form text not null check (to_form <> ''),
	primary key (municipality_id, id),
	constraint a_step_once unique (municipality_id, ladder_id, from_form, to_form),
	foreign key (municipality_id, ladder_id) references named.ladder
);
comment on table named.ladder_step is 'Which form may follow which. retention: while the house stands';

create table named.ladder_move (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	from_stay_id uuid not null,
	stay_id uuid not null,
	on_day date not null,
	way text not null check (way in ('step', 'skip', 'back', 'aside')),
	reason text check (reason <> ''),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint reason_beside_the_ladder check (way = 'step' or reason is not null),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, from_stay_id) references named.stay,
	foreign key (municipality_id, stay_id) references named.stay,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index ladder_move_to on named.ladder_move (municipality_id, stay_id);
comment on table named.ladder_move is 'A step on the ladder, and why where it was skipped or went back. retention: person, five years after the last note';

create table named.lease (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	decision_id uuid,
	support_id uuid,
	landlord_id uuid,
	tenure text not null check (tenure in ('sublease', 'block-sublease', 'first-hand')),
	starts_on date not null,
	ends_on date check (ends_on > starts_on),
	rent_ore bigint not null check (rent_ore >= 0),
	own_rent_ore bigint check (own_rent_ore >= 0),
	furniture_ore bigint check (furniture_ore >= 0),
	costs_ore bigint check (costs_ore >= 0),
	notice_months int not null check (notice_months between 1 and 3),
	waiver text not null default 'none' check (waiver in ('none', 'tribunal', 'without-approval')),
	waiver_approved_on date,
	landlord_notified_on date,
	take_over_planned_on date,
	terms text[] not null default '{}' check (terms <@ array['fixed-term', 'supervision', 'home-insurance', 'no-sublet', 'no-disturbance',
		'rent-on-time', 'takes-part-in-planning', 'keys', 'inspection', 'ends-with-decision', 'take-over']),
	changed_on date not null,
	written_at timestamptz not null default now(),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_lease_of_a_stay unique (municipality_id, stay_id),
	constraint approved_by_the_tribunal check ((waiver = 'tribunal') = (waiver_approved_on is not null)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, stay_id) references named.stay (municipality_id, committee_id, id),
	foreign key (municipality_id, decision_id) references named.support_decision,
	foreign key (municipality_id, support_id) references named.support_agreement,
	foreign key (municipality_id, landlord_id) references named.organisation,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index lease_of on named.lease (municipality_id, person_id);
comment on table named.lease is 'The lease of a stay, with the decision and the support that were agreed together with it. retention: person, five years after the last note';
comment on column named.lease.rent_ore is 'A month''s rent for the person; own_rent_ore is what the municipality pays, furniture and costs what is added.';
comment on column named.lease.changed_on is 'The last day on which what was agreed was changed; support is reviewed after it before the lease is ended.';
comment on column named.lease.waiver is 'Security of tenure given up: approved by the tribunal, or of the kind that needs no approval (JB 12:45 a).';

create table named.lease_checkpoint (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	held_on date not null,
	result text not null check (result in ('goes-well', 'more-support', 'take-over-sooner', 'take-over-later', 'take-over-ready')),
	note text check (note <> ''),
	next_on date check (next_on > held_on),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_checkpoint_a_day unique (municipality_id, stay_id, held_on),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, stay_id) references named.stay (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
comment on table named.lease_checkpoint is 'How it goes in the home, asked every few months. retention: person, five years after the last note';

create table named.lease_blocker (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	kind text not null check (kind in ('arrears', 'disturbance', 'landlord-refuses', 'no-own-income', 'payment-remarks', 'old-debt',
		'no-residence-permit', 'home-does-not-suit', 'wants-to-wait', 'other')),
	from_day date not null,
	until_day date check (until_day >= from_day),
	note text check (note <> ''),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, stay_id) references named.stay (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create unique index one_open_blocker_of_a_kind on named.lease_blocker (municipality_id, stay_id, kind) where until_day is null;
comment on table named.lease_blocker is 'What stands between somebody and their own lease, from a day until it no longer does. retention: person, five years after the last note';

create table named.take_over (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	on_day date not null,
	landlord_id uuid,
	consented_by text not null check (consented_by <> ''),
	consented_on date not null check (consented_on <= on_day),
	rent_ore bigint check (rent_ore >= 0),
	support_goes_on boolean not null,
	offer_id uuid,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_take_over_of_a_stay unique (municipality_id, stay_id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, stay_id) references named.stay (municipality_id, committee_id, id),
	foreign key (municipality_id, landlord_id) references named.organisation,
	foreign key (municipality_id, offer_id) references named.agreement_offer,
	foreign key (municipality_id, recorded_by) references named.staff
);
comment on table named.take_over is 'Somebody has taken over the lease of the home they lived in, with the landlord''s consent. retention: person, five years after the last note';

create table named.lease_notice (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	given_on date not null,
	ends_on date not null check (ends_on > given_on),
	reason text not null check (reason in ('arrears', 'disturbance', 'misconduct', 'own-lease-ends', 'another-home-offered')),
	review_id uuid not null,
	reviewed_on date not null check (reviewed_on <= given_on),
	withdrawn_on date check (withdrawn_on >= given_on),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, stay_id) references named.stay (municipality_id, committee_id, id),
	foreign key (municipality_id, review_id) references named.support_review,
	foreign key (municipality_id, recorded_by) references named.staff
);
create unique index one_notice_at_a_time on named.lease_notice (municipality_id, stay_id) where withdrawn_on is null;
comment on table named.lease_notice is 'The municipality has given notice of its own lease, never before the support was looked through and never because a plan was not kept. retention: person, five years after the last note';

create table named.breakdown (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	unit_id uuid not null,
	on_day date not null,
	cause text not null check (cause in ('conflict', 'violence', 'damage', 'relapse-not-handled', 'staff-lacking')),
	tried text not null check (tried <> ''),
	destination text not null check (destination <> ''),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_breakdown_of_a_stay unique (municipality_id, stay_id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, stay_id) references named.stay (municipality_id, committee_id, id),
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index breakdown_by_day on named.breakdown (municipality_id, on_day);
comment on table named.breakdown is 'A placement that did not hold: why, what was tried, where to. retention: person, five years after the last note';

create table named.housing_first_places (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	from_day date not null,
	places int not null check (places between 0 and 1000),
	decided_by uuid not null,
	primary key (municipality_id, id),
	constraint one_number_a_day unique (municipality_id, committee_id, from_day),
	foreign key (municipality_id, committee_id) references named.committee (municipality_id, id),
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table named.housing_first_places is 'How many Housing First homes the plan wants from a day. retention: while the house stands';

create table named.fidelity_assessment (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	on_day date not null,
	form_version int not null check (form_version > 0),
	summary text check (summary <> ''),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	unique (municipality_id, committee_id, id),
	constraint one_assessment_a_day unique (municipality_id, committee_id, on_day),
	foreign key (municipality_id, committee_id) references named.committee (municipality_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
comment on table named.fidelity_assessment is 'How far the programme is what it says it is, as its own team sees it; nobody who lives there is in it. retention: while the house stands';

create table named.fidelity_score (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	assessment_id uuid not null,
	item text not null check (item <> ''),
	score int not null check (score between 1 and 4),
	said text check (said <> ''),
	primary key (municipality_id, id),
	constraint an_item_once unique (municipality_id, assessment_id, item),
	foreign key (municipality_id, committee_id, assessment_id)
		references named.fidelity_assessment (municipality_id, committee_id, id)
);
comment on table named.fidelity_score is 'One item of a fidelity assessment, from 1 to 4, and why. retention: while the house stands';

create table named.refund_stay (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	paragraph text not null check (paragraph in ('110', '85a')),
	acting_municipality text not null check (acting_municipality <> ''),
	starts_on date not null,
	ends_on date check (ends_on > starts_on),
	told_from text not null check (told_from in ('own', 'elsewhere')),
	told_on date not null,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index refund_stay_of on named.refund_stay (municipality_id, person_id, starts_on);
comment on table named.refund_stay is 'Denmark: a stay or support whose days the state''s refund counts, here or told by another municipality. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.ladder', 'named.ladder_step', 'named.ladder_move', 'named.lease',
	'named.lease_checkpoint', 'named.lease_blocker', 'named.take_over', 'named.lease_notice', 'named.breakdown',
	'named.housing_first_places', 'named.fidelity_assessment', 'named.fidelity_score', 'named.refund_stay']) t;
select house.keep_history(t::regclass) from unnest(array['named.lease', 'named.lease_blocker', 'named.lease_notice',
	'named.refund_stay']) t;
