-- A case handed to another municipality: the sealed parcel on its way, the clock for the answer, and the receipt.

create table named.case_transfer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	to_name text not null check (to_name <> ''),
	ground text not null check (ground in ('consent', 'request')),
	consent_on date,
	requested_on date,
	answer_by date,
	parcel text,
	parcel_digest text not null check (parcel_digest ~ '^[0-9a-f]{64}$'),
	receipt_digest text not null check (receipt_digest ~ '^[0-9a-f]{64}$'),
	made_on date not null,
	made_by uuid not null,
	receipt_number text,
	receipted_on date,
	receipted_by uuid,
	taken_back_on date,
	taken_back_because text check (taken_back_because in ('declined', 'no-answer', 'wrong', 'moved-back')),
	taken_back_by uuid,
	primary key (municipality_id, id),
	constraint on_a_legal_ground check (
		(ground = 'consent' and consent_on is not null) or (ground = 'request' and requested_on is not null)),
	constraint asked_with_a_day_to_answer check ((requested_on is null) = (answer_by is null)),
	constraint receipted_as_a_whole check (
		(receipted_on is null) = (receipt_number is null) and (receipted_on is null) = (receipted_by is null)),
	constraint taken_back_as_a_whole check (
		(taken_back_on is null) = (taken_back_because is null) and (taken_back_on is null) = (taken_back_by is null)),
	constraint either_arrived_or_taken_back check (receipted_on is null or taken_back_on is null),
	constraint kept_only_on_its_way check ((parcel is not null) = (receipted_on is null and taken_back_on is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, made_by) references named.staff,
	foreign key (municipality_id, receipted_by) references named.staff,
	foreign key (municipality_id, taken_back_by) references named.staff
);
create unique index one_transfer_at_a_time on named.case_transfer (municipality_id, case_id)
	where receipted_on is null and taken_back_on is null;
create index case_transfer_of on named.case_transfer (municipality_id, case_id);
comment on table named.case_transfer is 'A case handed to another municipality, by consent or by request (SoL 29:10). retention: person, five years after the last note';
comment on column named.case_transfer.parcel is 'The sealed file while it is on its way; its key is kept nowhere.';
comment on column named.case_transfer.receipt_digest is 'The receipt number lies in the parcel: whoever tells it has opened and accepted it.';

create table named.received_transfer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	parcel_id uuid not null,
	parcel text,
	parcel_digest text not null check (parcel_digest ~ '^[0-9a-f]{64}$'),
	received_on date not null,
	received_by uuid not null,
	case_id uuid,
	content jsonb,
	receipt_number text,
	accepted_on date,
	accepted_by uuid,
	declined_on date,
	declined_by uuid,
	declined_because text,
	primary key (municipality_id, id),
	constraint one_arrival_of_a_parcel unique (municipality_id, committee_id, parcel_id),
	constraint accepted_as_a_whole check (
		(accepted_on is null) = (case_id is null) and (accepted_on is null) = (content is null)
		and (accepted_on is null) = (receipt_number is null) and (accepted_on is null) = (accepted_by is null)),
	constraint declined_as_a_whole check (
		(declined_on is null) = (declined_because is null) and (declined_on is null) = (declined_by is null)),
	constraint either_accepted_or_declined check (accepted_on is null or declined_on is null),
	constraint sealed_until_answered check ((parcel is not null) = (accepted_on is null and declined_on is null)),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, received_by) references named.staff,
	foreign key (municipality_id, accepted_by) references named.staff,
	foreign key (municipality_id, declined_by) references named.staff
);
create index received_transfer_of_case on named.received_transfer (municipality_id, case_id);
comment on table named.received_transfer is 'A case that another municipality hands over: sealed until somebody accepts it, then what came with the case. retention: person, five years after the last note';

select house.guard('named.case_transfer');
select house.guard('named.received_transfer');

do $$
declare
	was text := (select pg_get_constraintdef(oid) from pg_constraint
		where conname = 'eviction_case_opened_by_check' and conrelid = 'named.eviction_case'::regclass);
begin
	alter table named.eviction_case drop constraint eviction_case_opened_by_check;
	execute format('alter table named.eviction_case add constraint eviction_case_opened_by_check %s', replace(was,
		'''own-finding''::text', '''own-finding''::text, ''other-municipality''::text'));
end
$$;
