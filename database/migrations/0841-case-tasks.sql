-- What somebody has taken on or been given in a case, what another administration was asked for, and the household's money.

create table named.case_task (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in (
		'own', 'elderly-care', 'debt-advice', 'school', 'child-and-family', 'income-support', 'health-care',
		'other-administration')),
	what text not null check (what <> ''),
	given_by uuid not null,
	given_on date not null,
	due_on date,
	given_to uuid,
	administration text check (administration <> ''),
	basis text check (basis in ('consent', 'secrecy-checked', 'duty')),
	consent_on date,
	basis_note text,
	received_on date,
	received_by text check (received_by <> ''),
	receipt_reference text,
	done_on date,
	done_by uuid,
	done_note text,
	not_needed_because text check (not_needed_because in ('person-declined', 'already-in-contact', 'no-need-seen')),
	primary key (municipality_id, id),
	constraint a_colleague_or_another_administration check (
		case when not_needed_because is null then (given_to is null) <> (administration is null)
			else given_to is null and administration is null and done_on is not null end),
	constraint handed_over_on_a_basis check ((administration is null) = (basis is null)),
	constraint consented_on_a_day check ((basis is not distinct from 'consent') = (consent_on is not null)),
	constraint reckoned_why check (basis is null or basis = 'consent' or basis_note is not null),
	constraint received_as_a_whole check ((received_on is null) = (received_by is null)),
	constraint only_outside_is_received check (received_on is null or administration is not null),
	constraint done_by_somebody check ((done_on is null) = (done_by is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, given_by) references named.staff,
	foreign key (municipality_id, given_to) references named.staff,
	foreign key (municipality_id, done_by) references named.staff
);
create index case_task_of on named.case_task (municipality_id, case_id);
create index case_task_given_to on named.case_task (municipality_id, given_to, due_on) where done_on is null;
comment on table named.case_task is 'What somebody does in a case by a day: a colleague, or another administration on consent or a reckoned basis. retention: person, five years after the last note';
comment on column named.case_task.received_by is 'Who at the other administration has said that it is theirs now.';

create table named.economy_measure (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('debt-advice', 'income-support')),
	began_on date not null,
	covers text check (covers in ('rent-debt', 'running-rent', 'both')),
	amount_ore bigint check (amount_ore > 0),
	result text check (result in ('accepted', 'declined', 'granted', 'partly-granted', 'refused')),
	result_on date,
	note text,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint answered_on_a_day check ((result is null) = (result_on is null)),
	constraint an_answer_of_its_kind check (result is null or (kind = 'debt-advice') = (result in ('accepted', 'declined'))),
	constraint only_support_covers check ((kind = 'income-support') = (covers is not null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index economy_measure_of on named.economy_measure (municipality_id, case_id);
comment on table named.economy_measure is 'Budget and debt advice as it was answered, income support applied for and decided. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.case_task', 'named.economy_measure']) t;
select house.keep_history(t::regclass) from unnest(array['named.case_task', 'named.economy_measure']) t;
