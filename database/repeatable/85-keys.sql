-- The secret is changed while the house stands: what is sealed is sealed anew by whoever owns the database, one
-- municipality at a time, under a purpose that only the server signs. Under every other purpose row security holds for the
-- owner as before. The list is that of src/platform/keys-in-turn/sealed-columns.ts; a test compares them.
do $$
declare
	t text;
begin
	foreach t in array array['named.identity_number', 'named.notice_tenant', 'named.count_answer', 'history.count_answer',
		'named.answer_writer', 'named.person_particulars', 'history.person_particulars', 'named.answered_form',
		'named.answered_request', 'named.body_contact', 'named.concern_content', 'named.example_contact',
		'named.misdirected_notice', 'named.network_contact_person', 'named.notice_import', 'named.received_transfer',
		'counted.signing_key', 'named.accessibility_complaint', 'named.extract_mask', 'named.extract_request',
		'signin.identity_provider']
	loop
		execute format('drop policy if exists seen_to_seal_anew on %s', t);
		execute format('create policy seen_to_seal_anew on %s for select to bofast_owner
			using (municipality_id = (select context.municipality()) and (select context.purpose()) = ''reseal'')', t);
		execute format('drop policy if exists sealed_anew on %s', t);
		execute format('create policy sealed_anew on %s for update to bofast_owner
			using (municipality_id = (select context.municipality()) and (select context.purpose()) = ''reseal'')
			with check (municipality_id = (select context.municipality()))', t);
	end loop;
end
$$;

-- Another seal round the same words is no other fact: history keeps nothing of it.
create or replace function house.remember() returns trigger
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	if tg_op = 'UPDATE' and context.purpose() = 'reseal' then
		return new;
	end if;
	-- clock_timestamp, not now(): a sum frozen between begin and commit must be reproducible.
	execute format('insert into history.%I select clock_timestamp(), context.actor(), ($1).*', tg_table_name) using old;
	if tg_op = 'DELETE' then
		return old;
	end if;
	new.recorded_at := clock_timestamp();
	return new;
end
$$;

-- Earlier rows of somebody who is protected now tell where they lived: the seal is laid round them too. Nothing else of
-- history is ever written, and nothing where the person is not hidden.
create or replace function house.seal_earlier_contact(person uuid, until timestamptz, sealed bytea) returns void
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	update history.person_particulars h
	set phone = null, phone_key = null, address = null, postal_code = null, city = null, contact_cipher = sealed
	where h.municipality_id = context.municipality() and h.id = person and h.recorded_to = until
		and h.contact_cipher is null
		and exists (select from named.person_particulars d
			where d.municipality_id = h.municipality_id and d.id = h.id and d.hidden);
end;
revoke all on function house.seal_earlier_contact(uuid, timestamptz, bytea) from public;
grant execute on function house.seal_earlier_contact(uuid, timestamptz, bytea) to bofast_app;

drop policy if exists sealed_with_its_person on history.person_particulars;
create policy sealed_with_its_person on history.person_particulars for update to bofast_owner
	using (municipality_id = (select context.municipality()))
	with check (municipality_id = (select context.municipality()) and phone is null and address is null);
drop policy if exists seen_to_seal on history.person_particulars;
create policy seen_to_seal on history.person_particulars for select to bofast_owner
	using (municipality_id = (select context.municipality()));
