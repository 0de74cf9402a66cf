-- The support itself: by which service, how many hours a week over time, on which days, and how it is looked through.

create table named.support_service (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	name text not null check (name <> ''),
	kind text not null check (kind in ('housing-support', 'outreach', 'advice', 'day-centre', 'other')),
	assessed text not null check (assessed in ('with', 'without')),
	documentation text not null check (documentation in ('full', 'non_identifying', 'advice_none')),
	decision_reference text check (decision_reference <> ''),
	valid_from date not null,
	valid_to date check (valid_to > valid_from),
	primary key (municipality_id, id),
	constraint service_as_documented unique (municipality_id, id, documentation),
	constraint one_service_of_a_name unique (municipality_id, committee_id, name, valid_from),
	constraint assessed_is_documented check (assessed = 'without' or documentation = 'full'),
	constraint without_assessment_by_decision check (assessed = 'with' or decision_reference is not null),
	foreign key (municipality_id, committee_id) references named.committee
);
comment on table named.support_service is 'What the committee offers, with or without an individual assessment, and how much of it is written down: full, nothing that tells who, or nothing at advice. retention: while the house stands';
comment on column named.support_service.decision_reference is 'Where the committee decided to offer it without assessment and what is not written down.';

create table named.service_contact (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	service_id uuid not null,
	on_day date not null,
	people int not null check (people between 1 and 1000),
	area text check (area <> ''),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, service_id) references named.support_service,
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index service_contact_on on named.service_contact (municipality_id, service_id, on_day);
comment on table named.service_contact is 'How many people a service met on a day, and nobody of them: outreach, and services that keep no one''s name. retention: while the house stands';

create table named.support_agreement (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null check (kind in ('housing-support', 'housing-first', 'contact-person', 'home-visits', 'other')),
	method text check (method in ('cti', 'icm', 'act')),
	unit_id uuid,
	decision_id uuid,
	service_id uuid,
	service_documentation text check (service_documentation = 'full'),
	responsible_id uuid,
	on_call_contact text check (on_call_contact <> ''),
	starts_on date not null,
	ends_on date check (ends_on >= starts_on),
	ended_because text check (ended_because in (
		'goals-reached', 'own-wish', 'need-changed', 'other-support', 'moved-away', 'time-over', 'deceased', 'other')),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint service_named_with_its_documentation check ((service_id is null) = (service_documentation is null)),
	constraint ended_with_a_day check (ended_because is null or ends_on is not null),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, decision_id) references named.support_decision,
	constraint only_what_is_documented_has_people foreign key (municipality_id, service_id, service_documentation)
		references named.support_service (municipality_id, id, documentation),
	foreign key (municipality_id, responsible_id) references named.staff,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index support_agreement_of on named.support_agreement (municipality_id, person_id, starts_on);
create index support_agreement_in on named.support_agreement (municipality_id, unit_id, ends_on);
comment on table named.support_agreement is 'Support that somebody has agreed to, from a day; the end day is the first without. retention: person, five years after the last note';
comment on column named.support_agreement.service_documentation is 'Always full: a service that keeps no names cannot be agreed on with somebody.';
comment on column named.support_agreement.on_call_contact is 'Whom the person calls on evenings and weekends.';

create table named.support_intensity (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_id uuid not null,
	from_day date not null,
	minutes_a_week int not null check (minutes_a_week between 0 and 10080),
	reason text check (reason <> ''),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_intensity_a_day unique (municipality_id, support_id, from_day),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, support_id) references named.support_agreement,
	foreign key (municipality_id, recorded_by) references named.staff
);
comment on table named.support_intensity is 'Hours a week from a day until the next. retention: person, five years after the last note';

create table named.support_hour (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_id uuid not null,
	weekday smallint not null check (weekday between 1 and 7),
	from_time text not null check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	until_time text not null check (until_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	way text not null check (way in ('visit', 'phone', 'office', 'out')),
	primary key (municipality_id, id),
	constraint ends_after_it_begins check (until_time > from_time),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, support_id) references named.support_agreement
);
create index support_hour_of on named.support_hour (municipality_id, support_id);
comment on table named.support_hour is 'The hours of an ordinary week on which support comes. retention: person, five years after the last note';

create table named.support_review (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	on_day date not null,
	findings text not null check (findings <> ''),
	persons_view text check (persons_view <> ''),
	changed text not null check (changed in ('more', 'less', 'other', 'nothing')),
	next_on date check (next_on > on_day),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index support_review_of on named.support_review (municipality_id, person_id, on_day);
comment on table named.support_review is 'The support looked through: what was found and changed; asked for before anybody''s home is ended. retention: person, five years after the last note';

create table named.housing_guidance (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	offered_on date not null,
	answer text not null default 'waiting' check (answer in ('waiting', 'accepted', 'declined')),
	answered_on date check (answered_on >= offered_on),
	decline_reason text check (decline_reason in (
		'looks-alone', 'other-help', 'not-now', 'does-not-want', 'not-reached', 'other')),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint answered_on_a_day check ((answer = 'waiting') = (answered_on is null)),
	constraint declined_for_a_reason check ((answer = 'declined') = (decline_reason is not null)),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index guidance_of on named.housing_guidance (municipality_id, person_id, offered_on);
comment on table named.housing_guidance is 'Guidance in finding a home: offered, accepted or declined. retention: person, five years after the last note';

create table named.refused_offer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	about text not null check (about in ('housing', 'housing-support', 'guidance', 'treatment', 'other')),
	offered_on date not null,
	refused_on date not null check (refused_on >= offered_on),
	reason text not null check (reason in (
		'place', 'size-or-standard', 'rent', 'conditions', 'company-or-pets', 'trust', 'not-now', 'other')),
	note text check (note <> ''),
	next_offer_on date check (next_offer_on > refused_on),
	offered_again_on date check (offered_again_on >= refused_on),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index refused_offer_of on named.refused_offer (municipality_id, person_id, refused_on);
comment on table named.refused_offer is 'What somebody said no to and why, and when it is offered again. retention: person, five years after the last note';

create table named.elderly_contact (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	on_day date not null,
	basis text check (basis in ('consent', 'secrecy-checked', 'duty')),
	consent_on date check (consent_on <= on_day),
	basis_note text check (basis_note <> ''),
	not_needed_because text check (not_needed_because in ('person-declined', 'already-in-contact', 'no-need-seen')),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint asked_or_not_needed check ((basis is null) <> (not_needed_because is null)),
	constraint consent_has_its_day check (basis is distinct from 'consent' or consent_on is not null),
	constraint other_bases_are_reckoned check (basis is null or basis = 'consent' or basis_note is not null),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index elderly_contact_of on named.elderly_contact (municipality_id, person_id);
comment on table named.elderly_contact is 'Somebody of 65 or older: elderly care was asked on a basis in law, or why not. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array[
	'named.support_service', 'named.service_contact', 'named.support_agreement', 'named.support_intensity', 'named.support_hour',
	'named.support_review', 'named.housing_guidance', 'named.refused_offer', 'named.elderly_contact']) t;
select house.keep_history(t::regclass) from unnest(array[
	'named.support_agreement', 'named.support_intensity', 'named.housing_guidance', 'named.refused_offer']) t;
grant delete on named.support_hour, named.support_intensity to bofast_app;
