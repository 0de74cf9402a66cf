-- Everyone whom a case touches, what disturbed whom and when, homes that were offered, respites asked for,
-- the committee's delegation with its lists, and meetings with a landlord.

alter table named.debt_consultation add column checked_on date;
alter table history.debt_consultation add column checked_on date;
comment on column named.debt_consultation.checked_on is 'The agreement was looked at again, as the consultation decided (next_check_on).';

create table named.touched_person (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	person_id uuid not null,
	role text not null check (role in ('partner', 'adult-child', 'subtenant', 'lodger', 'former-partner', 'relative')),
	landlord_consents text check (landlord_consents in ('yes', 'no', 'unknown')),
	from_on date not null,
	until_on date check (until_on >= from_on),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint consent_is_for_subtenants check (landlord_consents is null or role = 'subtenant'),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, person_id) references named.person,
	foreign key (municipality_id, recorded_by) references named.staff
);
create unique index touched_once_at_a_time on named.touched_person (municipality_id, case_id, person_id) where until_on is null;
create index touched_person_of on named.touched_person (municipality_id, person_id);
comment on table named.touched_person is 'Who else would lose the home: partner, subtenant, lodger, grown child. retention: person, five years after the last note';

create table named.disturbance (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('noise', 'threat-or-violence', 'damage', 'dirt-or-smell', 'crime', 'neglect', 'other')),
	on_day date not null,
	at_time text check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	what text not null check (what <> ''),
	source text not null check (source in ('landlord', 'tenant', 'enforcement-authority', 'court', 'own', 'other')),
	warned_on date,
	board_told_on date,
	especially_serious boolean not null default false,
	recorded_by uuid not null,
	taken_back_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index disturbance_of on named.disturbance (municipality_id, case_id);
comment on table named.disturbance is 'What disturbed and when, whether the tenant was told to stop and the board told (JB 12:25 a). retention: person, five years after the last note';

create table named.home_offer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('own-lease', 'municipal-contract', 'training-flat', 'supported-housing', 'shelter', 'hotel', 'with-relatives', 'other')),
	what text not null check (what <> ''),
	fits_the_children text not null check (fits_the_children in ('yes', 'no', 'no-children')),
	offered_on date not null,
	offered_by uuid not null,
	from_on date,
	answer text check (answer in ('accepted', 'declined', 'no-answer', 'withdrawn')),
	answered_on date check (answered_on >= offered_on),
	reason text,
	primary key (municipality_id, id),
	constraint answered_on_a_day check ((answer is null) = (answered_on is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, offered_by) references named.staff
);
create index home_offer_of on named.home_offer (municipality_id, case_id);
comment on table named.home_offer is 'Another home that was offered, to whom it fits and what was answered. retention: person, five years after the last note';

create table named.respite (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('postponement', 'postponement-extraordinary', 'landlord-respite', 'stay')),
	asked_on date not null,
	asked_by text not null check (asked_by in ('tenant', 'board', 'landlord')),
	answer text check (answer in ('granted', 'refused')),
	answered_on date check (answered_on >= asked_on),
	until_on date,
	compensation_ore bigint check (compensation_ore >= 0),
	reasons text,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint answered_on_a_day check ((answer is null) = (answered_on is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index respite_of on named.respite (municipality_id, case_id);
comment on table named.respite is 'A postponement, a stay or the landlord''s respite: asked for, and what was answered (UB 16:4, 16:5, 18:12). retention: person, five years after the last note';

create table named.delegation (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	decision_kind text not null check (decision_kind in ('assume-liability', 'economic-assistance', 'assistance', 'guarantee', 'deviation-alternative-home', 'other')),
	point text not null check (point <> ''),
	delegate text not null check (delegate <> ''),
	limit_ore bigint check (limit_ore > 0),
	valid_from date not null,
	valid_to date check (valid_to > valid_from),
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id) references named.committee
);
create index delegation_of on named.delegation (municipality_id, committee_id, decision_kind);
comment on table named.delegation is 'Who may decide what in the committee''s name, and up to how much. retention: while the house stands';

create table named.delegated_list (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	meeting_on date not null,
	decided_until date not null,
	made_on date not null,
	made_by uuid not null,
	primary key (municipality_id, id),
	constraint one_list_a_meeting unique (municipality_id, committee_id, meeting_on),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, made_by) references named.staff
);
comment on table named.delegated_list is 'Which delegated decisions were told to which of the committee''s meetings. retention: while the house stands';

alter table named.decision
	add column delegation_id uuid,
	add column listed_in uuid,
	add constraint decision_delegation foreign key (municipality_id, delegation_id) references named.delegation,
	add constraint decision_listed foreign key (municipality_id, listed_in) references named.delegated_list;
alter table history.decision
	add column delegation_id uuid,
	add column listed_in uuid;

create table named.landlord_meeting (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	organisation_id uuid not null,
	planned_for date not null,
	starts_at text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	place text,
	held_on date,
	present text,
	next_on date,
	called_by uuid not null,
	primary key (municipality_id, id),
	constraint one_meeting_a_day unique (municipality_id, unit_id, organisation_id, planned_for),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, organisation_id) references named.organisation,
	foreign key (municipality_id, called_by) references named.staff
);
comment on table named.landlord_meeting is 'A monthly meeting with a landlord by the method Hemma. retention: five years after the meeting';

create table named.landlord_meeting_point (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	meeting_id uuid not null,
	notice_id uuid,
	case_id uuid,
	basis text not null check (basis in ('own-notice', 'consent')),
	said text,
	agreed text,
	who text check (who in ('landlord', 'municipality')),
	by_day date,
	primary key (municipality_id, id),
	constraint about_one_matter check ((notice_id is null) <> (case_id is null)),
	constraint matter_by_its_basis check ((basis = 'own-notice') = (notice_id is not null)),
	foreign key (municipality_id, meeting_id) references named.landlord_meeting,
	foreign key (municipality_id, notice_id) references named.notice,
	foreign key (municipality_id, case_id) references named.eviction_case
);
create unique index a_notice_once_in_a_meeting on named.landlord_meeting_point (municipality_id, meeting_id, notice_id)
	where notice_id is not null;
create unique index a_case_once_in_a_meeting on named.landlord_meeting_point (municipality_id, meeting_id, case_id)
	where case_id is not null;
comment on table named.landlord_meeting_point is 'What was spoken of at a meeting: the landlord''s own notice, or a matter under consent. retention: five years after the meeting';

select house.guard(t::regclass) from unnest(array['named.touched_person', 'named.disturbance', 'named.home_offer',
	'named.respite', 'named.delegation', 'named.delegated_list', 'named.landlord_meeting',
	'named.landlord_meeting_point']) t;
select house.keep_history(t::regclass) from unnest(array['named.touched_person', 'named.disturbance', 'named.home_offer',
	'named.respite', 'named.delegation', 'named.landlord_meeting', 'named.landlord_meeting_point']) t;
