-- A matter of a household that may lose its home: its dates in law, its children, what was tried and how it ended.

create table named.case_home (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	household_id uuid not null,
	address_key text collate "C" not null,
	address text not null check (address <> ''),
	postal_code text,
	city text,
	dwelling text,
	rooms text,
	primary key (municipality_id, id),
	constraint one_home_at_an_address unique (municipality_id, household_id, address_key),
	foreign key (municipality_id, household_id) references named.household
);
comment on table named.case_home is 'The home at stake; hidden with the particulars of the people who live there. retention: person, five years after the last note';
comment on column named.case_home.address_key is 'Folded address and dwelling, so that the same home is known again.';

create table named.case_number_series (
	municipality_id int not null references named.municipality,
	year int not null,
	last_number int not null default 0,
	primary key (municipality_id, year)
);
comment on table named.case_number_series is 'The last case number given in a year. retention: while the house stands';

create table named.eviction_case (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	case_number text not null,
	ground text not null check (ground in ('arrears', 'disturbance', 'misconduct', 'termination', 'other')),
	regime text not null default 'JB12' check (regime in ('JB12', 'BRL', 'PUL2026', 'ULB2012')),
	opened_by text not null check (opened_by in ('landlord-notice', 'enforcement-authority', 'tenant', 'own-finding')),
	opened_on date not null,
	assigned_to uuid,
	assigned_on date,
	children text not null check (children in ('yes', 'no', 'unknown')),
	household_id uuid not null,
	home_id uuid not null,
	landlord_id uuid,
	debt_ore bigint check (debt_ore >= 0),
	must_move_anyway boolean not null default false,
	other_system_number text,
	previous_case_id uuid,
	alternative text check (alternative in ('offered-and-accepted', 'offered-and-declined', 'deviation')),
	deviation_reasons text,
	closed_on date,
	closed_by uuid,
	outcome text check (outcome in (
		'paid_before_notice', 'paid_by_tenant', 'paid_by_income_support', 'payment_plan', 'liability_assumed', 'guarantee',
		'disturbance_ceased', 'new_lease_agreed', 'lease_taken_over_by_municipality', 'withdrawn_by_landlord',
		'rejected_by_authority', 'moved_voluntarily_to_other_dwelling', 'moved_to_unknown', 'moved_to_municipal_solution',
		'left_before_execution', 'evicted_no_children', 'evicted_with_children', 'died', 'transferred_municipality',
		'no_contact_closed')),
	stage_reached text check (stage_reached in (
		'early', 'arrears-notice', 'termination-served', 'enforcement-applied', 'executed')),
	primary key (municipality_id, id),
	constraint one_case_of_a_number unique (municipality_id, case_number),
	constraint closed_with_an_outcome check ((closed_on is null) = (outcome is null) and (closed_on is null) = (stage_reached is null)),
	constraint closed_knowing_about_children check (closed_on is null or children <> 'unknown'),
	constraint closed_after_opened check (closed_on >= opened_on),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, assigned_to) references named.staff,
	foreign key (municipality_id, closed_by) references named.staff,
	foreign key (municipality_id, household_id) references named.household,
	foreign key (municipality_id, home_id) references named.case_home,
	foreign key (municipality_id, landlord_id) references named.organisation,
	foreign key (municipality_id, previous_case_id) references named.eviction_case
);
create unique index one_open_case_in_a_home on named.eviction_case (municipality_id, household_id, home_id) where closed_on is null;
create index eviction_case_open on named.eviction_case (municipality_id, unit_id) where closed_on is null;
create index eviction_case_of_household on named.eviction_case (municipality_id, household_id);
create index eviction_case_opened on named.eviction_case (municipality_id, opened_on);
create index eviction_case_closed on named.eviction_case (municipality_id, closed_on);
comment on table named.eviction_case is 'One household under threat of losing one home. retention: person, five years after the last note';

create table named.case_date (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in (
		'rent-due', 'disturbance-warned', 'board-told', 'board-received', 'served', 'rent-paid', 'rent-deposited',
		'liability-assumed', 'notice-withdrawn', 'must-move', 'order-applied', 'order-served', 'order-decided',
		'enforcement-applied', 'tenant-heard', 'authority-told', 'authority-confirmed', 'eviction-planned', 'stayed',
		'stay-lifted', 'postponed-to', 'keys-returned', 'evicted', 'debt-advice-offered')),
	on_day date not null,
	source text not null check (source in ('landlord', 'tenant', 'enforcement-authority', 'court', 'own', 'other')),
	note text,
	recorded_by uuid,
	primary key (municipality_id, id),
	constraint one_date_of_a_kind unique (municipality_id, case_id, kind),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index case_date_by_day on named.case_date (municipality_id, kind, on_day);
comment on table named.case_date is 'Days that count in law; a corrected day is kept in history. retention: person, five years after the last note';

create table named.case_child (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	child_id uuid not null,
	living text not null default 'full' check (living in ('full', 'alternating', 'visiting')),
	days_a_year int check (days_a_year between 0 and 366),
	present_at_execution text not null default 'unknown' check (present_at_execution in ('yes', 'no', 'unknown')),
	primary key (municipality_id, id),
	constraint a_child_once_in_a_case unique (municipality_id, case_id, child_id),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, child_id) references named.person
);
create index case_child_of on named.case_child (municipality_id, child_id);
comment on table named.case_child is 'Each child whom the case concerns; children are counted from here. retention: person, five years after the last note';
comment on column named.case_child.days_a_year is 'Of a visiting child: from 30 days it counts as living there (the authorities'' line).';

create table named.contact_attempt (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('letter', 'phone', 'text-message', 'e-mail', 'home-visit', 'meeting', 'with-landlord')),
	result text not null check (result in ('reached', 'not-reached', 'message-left')),
	on_day date not null,
	note text,
	made_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, made_by) references named.staff
);
create index contact_attempt_of on named.contact_attempt (municipality_id, case_id);
comment on table named.contact_attempt is 'Every attempt to reach the household. retention: person, five years after the last note';

create table named.child_talk (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	child_id uuid not null,
	held_on date,
	held_by uuid,
	place text,
	legal_ground text check (legal_ground in ('guardian-consent', 'investigation', 'own-standing', 'own-contact')),
	investigation_opened_on date,
	investigation_closed_on date,
	interpreter_language text,
	childs_view text,
	assessment text,
	no_talk_reason text check (no_talk_reason in (
		'guardian-said-no', 'child-said-no', 'too-young', 'away', 'not-reached', 'other-authority-talks')),
	reason_on date,
	reason_note text,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_talk_a_child unique (municipality_id, case_id, child_id),
	constraint held_or_a_reason check ((held_on is null) <> (no_talk_reason is null)),
	constraint held_on_a_ground check (held_on is null or (legal_ground is not null and held_by is not null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, case_id, child_id) references named.case_child (municipality_id, case_id, child_id),
	foreign key (municipality_id, held_by) references named.staff,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index child_talk_held on named.child_talk (municipality_id, held_on);
comment on table named.child_talk is 'The child''s right to be heard: a talk, or why there was none; the child''s own view apart from the assessment. retention: person, five years after the last note';

create table named.guardian_consent (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	talk_id uuid not null,
	guardian text not null check (guardian <> ''),
	given_on date not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, talk_id) references named.child_talk
);
create index guardian_consent_of on named.guardian_consent (municipality_id, talk_id);
comment on table named.guardian_consent is 'Each guardian''s consent to a talk. retention: person, five years after the last note';

create table named.debt_consultation (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	called_on date not null,
	called_by uuid not null,
	planned_for date not null,
	consent_on date,
	held_on date,
	result text check (result in ('agreed', 'not-agreed', 'no-show')),
	agreement text,
	landlord_undertakes text,
	next_check_on date,
	primary key (municipality_id, id),
	constraint answered_as_a_whole check ((held_on is null) = (result is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, called_by) references named.staff
);
create index debt_consultation_of on named.debt_consultation (municipality_id, case_id);
create index debt_consultation_held on named.debt_consultation (municipality_id, held_on);
comment on table named.debt_consultation is 'A meeting about the rent debt: who, with whose consent, what was agreed. retention: person, five years after the last note';

create table named.consultation_party (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	consultation_id uuid not null,
	role text not null check (role in ('tenant', 'landlord', 'social-worker', 'family-unit', 'debt-adviser', 'supporter', 'interpreter', 'enforcement-authority')),
	primary key (municipality_id, id),
	constraint a_role_once_in_a_consultation unique (municipality_id, consultation_id, role),
	foreign key (municipality_id, consultation_id) references named.debt_consultation
);
comment on table named.consultation_party is 'Who was called to a consultation, by role. retention: person, five years after the last note';

create table named.payment_plan (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	agreed_on date not null,
	total_ore bigint not null check (total_ore > 0),
	instalment_ore bigint not null check (instalment_ore > 0),
	first_due_on date not null,
	note text,
	agreed_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, agreed_by) references named.staff
);
create index payment_plan_of on named.payment_plan (municipality_id, case_id);
comment on table named.payment_plan is 'What is paid when, as the landlord has agreed. retention: person, five years after the last note';

create table named.decision (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('assume-liability', 'economic-assistance', 'assistance', 'guarantee', 'deviation-alternative-home', 'other')),
	legal_basis text not null,
	decided_on date not null,
	decided_by uuid not null,
	delegation text not null check (delegation <> ''),
	limit_ore bigint check (limit_ore >= 0),
	amount_ore bigint check (amount_ore > 0),
	period_from date,
	period_to date check (period_to >= period_from),
	reasons text not null check (reasons <> ''),
	notified_on date,
	letter_posted_on date,
	primary key (municipality_id, id),
	constraint within_the_delegation check (amount_ore is null or limit_ore is null or amount_ore <= limit_ore),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, decided_by) references named.staff
);
create index decision_of on named.decision (municipality_id, case_id);
create index decision_on on named.decision (municipality_id, decided_on);
comment on table named.decision is 'Law and paragraph, who decided by which delegation, for how long and why. retention: person, five years after the last note';

create table named.follow_up (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('stay-90', 'stay-180', 'stay-365', 'children-after-eviction')),
	due_on date not null,
	answered_on date,
	answered_by uuid,
	answer text check (answer in ('still-there', 'moved', 'new-threat', 'unknown')),
	source text check (source in ('tenant', 'register', 'landlord-with-consent', 'not-known')),
	note text,
	primary key (municipality_id, id),
	constraint once_on_a_day unique (municipality_id, case_id, kind, due_on),
	constraint answered_with_a_source check ((answered_on is null) = (answer is null) and (answered_on is null) = (source is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, answered_by) references named.staff
);
create index follow_up_due on named.follow_up (municipality_id, due_on) where answered_on is null;
comment on table named.follow_up is 'After closing: does the household still live there, and how are the children. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.case_home', 'named.case_number_series', 'named.eviction_case',
	'named.case_date', 'named.case_child', 'named.contact_attempt', 'named.child_talk', 'named.guardian_consent',
	'named.debt_consultation', 'named.consultation_party', 'named.payment_plan', 'named.decision', 'named.follow_up']) t;
select house.keep_history(t::regclass) from unnest(array['named.case_home', 'named.eviction_case', 'named.case_date',
	'named.case_child', 'named.contact_attempt', 'named.child_talk', 'named.debt_consultation', 'named.payment_plan',
	'named.decision', 'named.follow_up']) t;
create index person_protected on named.person (municipality_id, id) where protection <> 'none';
