-- What authorities, tribunals, tenants and our own people tell about a home, and the answer that the enforcement
-- authority must have the same day.

-- More ways in: the list grows whatever else has grown it.
do $$
declare
	was text := (select pg_get_constraintdef(oid) from pg_constraint
		where conname = 'eviction_case_opened_by_check' and conrelid = 'named.eviction_case'::regclass);
begin
	alter table named.eviction_case drop constraint eviction_case_opened_by_check;
	execute format('alter table named.eviction_case add constraint eviction_case_opened_by_check %s', replace(was,
		'''own-finding''::text',
		'''own-finding''::text, ''tribunal''::text, ''report-of-concern''::text, ''own-tenancy''::text'));
end
$$;

create table named.authority_confirmation (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	told_on date not null,
	responsible_id uuid not null,
	letter text not null check (letter <> ''),
	letter_digest text not null check (letter_digest ~ '^[0-9a-f]{64}$'),
	sent_on date not null,
	sent_how text not null check (sent_how in ('e-mail', 'secure-e-mail', 'e-service', 'fax', 'by-hand', 'letter')),
	proof text,
	proof_file text,
	proof_digest text check (proof_digest ~ '^[0-9a-f]{64}$'),
	sent_by uuid not null,
	copy_sent_on date,
	copy_how text check (copy_how in ('letter', 'by-hand', 'digital-mail', 'tax-agency-forwarding')),
	copy_sent_by uuid,
	primary key (municipality_id, id),
	constraint sent_with_proof check (proof is not null or proof_digest is not null),
	constraint a_file_has_a_digest check ((proof_file is null) = (proof_digest is null)),
	constraint copy_sent_somehow check (
		(copy_sent_on is null) = (copy_how is null) and (copy_sent_on is null) = (copy_sent_by is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, responsible_id) references named.staff,
	foreign key (municipality_id, sent_by) references named.staff,
	foreign key (municipality_id, copy_sent_by) references named.staff
);
create index authority_confirmation_of on named.authority_confirmation (municipality_id, case_id);
comment on table named.authority_confirmation is 'The board''s answer to the enforcement authority, exactly as sent, how one knows, and the tenant''s copy. retention: person, five years after the last note';

create table named.case_message (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('eviction-date', 'tribunal-information', 'tenants-call', 'own-finding', 'own-tenancy')),
	received_on date not null,
	received_time text check (received_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	channel text not null check (channel in ('letter', 'e-mail', 'phone', 'e-service', 'in-person', 'own')),
	reference text,
	planned_on date,
	planned_time text check (planned_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	authority_officer text,
	invokes text check (invokes in ('late-payment', 'misconduct', 'disturbance')),
	lease text check (lease in ('trial-flat', 'training-flat', 'social-contract', 'municipal-contract', 'other-sublet')),
	ended_because text check (ended_because in ('arrears', 'disturbance', 'misconduct', 'own-lease-ends', 'another-home-offered')),
	lease_ends_on date,
	support_reviewed_on date,
	support_result text check (support_result in ('more-support', 'other-support', 'support-does-not-help')),
	support_review text,
	note text,
	registered_by uuid not null,
	registered_at timestamptz not null default clock_timestamp(),
	confirmation_id uuid,
	primary key (municipality_id, id),
	constraint eviction_date_told_whole check (kind <> 'eviction-date' or (reference is not null and planned_on is not null)),
	constraint tribunal_says_what_is_invoked check (kind <> 'tribunal-information' or (reference is not null and invokes is not null)),
	constraint support_reviewed_before_our_lease_ends check (kind <> 'own-tenancy'
		or (lease is not null and ended_because is not null and support_reviewed_on is not null
			and support_result is not null and support_review <> '')),
	constraint a_call_says_what_about check (kind not in ('tenants-call', 'own-finding') or note <> ''),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, registered_by) references named.staff,
	foreign key (municipality_id, confirmation_id) references named.authority_confirmation
);
create index case_message_of on named.case_message (municipality_id, case_id);
create index case_message_unanswered on named.case_message (municipality_id, kind) where confirmation_id is null;
comment on table named.case_message is 'What an authority, the tribunal, the tenant or our own people told, each kind with its own facts. retention: person, five years after the last note';
comment on column named.case_message.ended_because is 'Why the municipality ends its own lease: that a plan was not followed is no reason one can choose.';

create table named.absence (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	from_on date not null,
	until_on date not null,
	substitute_id uuid,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint ends_after_it_begins check (until_on >= from_on),
	constraint nobody_stands_in_for_themselves check (substitute_id <> staff_id),
	foreign key (municipality_id, staff_id) references named.staff,
	foreign key (municipality_id, substitute_id) references named.staff,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index absence_until on named.absence (municipality_id, until_on);
comment on table named.absence is 'Who is off, the last day included, and who stands in; without a substitute the unit''s manager does. retention: log, five years after the end';

select house.guard(t::regclass) from unnest(array[
	'named.authority_confirmation', 'named.case_message', 'named.absence']) t;
select house.keep_history('named.authority_confirmation');
grant delete on named.absence to bofast_app;
