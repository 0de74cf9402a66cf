-- What somebody has been granted or refused, by whom, and when it was carried out.

alter table named.delegation drop constraint delegation_decision_kind_check;
alter table named.delegation add constraint delegation_decision_kind_check check (decision_kind in (
	'assume-liability', 'economic-assistance', 'assistance', 'guarantee', 'deviation-alternative-home',
	'housing', 'housing-support', 'support', 'other'));

create table named.support_number_series (
	municipality_id int not null references named.municipality,
	year int not null,
	last_number int not null default 0,
	primary key (municipality_id, year)
);
comment on table named.support_number_series is 'The last number given to a decision of support in a year. retention: while the house stands';

create table named.support_decision (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	unit_id uuid,
	decision_number text not null check (decision_number <> ''),
	about text not null check (about in ('housing', 'housing-support', 'support', 'other')),
	outcome text not null check (outcome in ('granted', 'partly', 'refused')),
	what text check (what <> ''),
	legal_basis text not null check (legal_basis <> ''),
	applied_on date,
	decided_on date not null,
	decided_by uuid,
	delegation_id uuid,
	delegation text check (delegation <> ''),
	minutes text check (minutes <> ''),
	period_from date,
	period_to date,
	reasons text not null check (reasons <> ''),
	notified_on date,
	appealed_on date,
	appeal_outcome text check (appeal_outcome in ('upheld', 'changed', 'sent-back', 'withdrawn')),
	carried_out_on date,
	delay_reason text check (delay_reason in (
		'no-home', 'no-suitable-home', 'no-staff', 'offer-declined', 'own-wish-to-wait', 'not-reached', 'other-authority', 'other')),
	ended_on date,
	ended_because text check (ended_because in (
		'withdrawn', 'need-ceased', 'new-decision', 'moved-away', 'period-over', 'deceased', 'other')),
	listed_in uuid,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_decision_of_a_number unique (municipality_id, decision_number),
	constraint delegated_or_the_committees check (
		(decided_by is null) = (delegation is null) and (decided_by is null) = (minutes is not null)),
	constraint applied_before_decided check (applied_on <= decided_on),
	constraint period_in_order check (period_to >= period_from),
	constraint carried_out_after_decided check (carried_out_on >= decided_on),
	constraint only_favourable_carried_out check (outcome <> 'refused' or carried_out_on is null),
	constraint ended_for_a_reason check ((ended_on is null) = (ended_because is null)),
	constraint appealed_before_answered check (appeal_outcome is null or appealed_on is not null),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, unit_id) references named.unit,
	foreign key (municipality_id, decided_by) references named.staff,
	foreign key (municipality_id, recorded_by) references named.staff,
	constraint support_decision_delegation foreign key (municipality_id, delegation_id) references named.delegation,
	constraint support_decision_listed foreign key (municipality_id, listed_in) references named.delegated_list
);
create index support_decision_of on named.support_decision (municipality_id, person_id, decided_on);
create index support_decision_waiting on named.support_decision (municipality_id, decided_on) where carried_out_on is null and ended_on is null;
create index support_decision_in_list on named.support_decision (municipality_id, listed_in);
comment on table named.support_decision is 'Somebody''s application granted or refused: law and paragraph, who decided by which delegation, for which time, why, and when it was carried out. retention: person, five years after the last note';
comment on column named.support_decision.unit_id is 'Who is to carry it out.';
comment on column named.support_decision.minutes is 'Where the committee''s own decision stands in its minutes.';
comment on column named.support_decision.ended_on is 'From that day nothing is left to carry out.';

create table named.support_interruption (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	decision_id uuid not null,
	from_day date not null,
	until_day date check (until_day >= from_day),
	recorded_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, decision_id) references named.support_decision,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index interruption_of on named.support_interruption (municipality_id, decision_id);
create unique index one_interruption_at_a_time on named.support_interruption (municipality_id, decision_id) where until_day is null;
comment on table named.support_interruption is 'Days on which what was granted and begun was not given; open until it is taken up again. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array[
	'named.support_number_series', 'named.support_decision', 'named.support_interruption']) t;
select house.keep_history(t::regclass) from unnest(array['named.support_decision', 'named.support_interruption']) t;
