-- Row security of keys and of what they were answered, and how a key finds in whose name it speaks.

do $$
declare
	mine text := 'municipality_id = (select context.municipality())';
	keeps text := '((select house.wide()) or (select context.has_role(''administrator'')))';
	reads text := '((select house.wide()) or (select context.is_staff()))';
begin
	drop policy if exists kept_by_administrators on named.api_key;
	drop policy if exists seen_by_staff on named.api_key;
	execute format('create policy seen_by_staff on named.api_key for select to bofast_app using (%s and %s)', mine, reads);
	drop policy if exists made_by_administrators on named.api_key;
	execute format('create policy made_by_administrators on named.api_key for insert to bofast_app with check (%s and %s)', mine, keeps);
	drop policy if exists ended_by_administrators on named.api_key;
	execute format('create policy ended_by_administrators on named.api_key for update to bofast_app using (%s and %s)', mine, keeps);
	-- Before a municipality is known a key is looked up by its digest; the context asks for whom it speaks.
	drop policy if exists read_by_owner on named.api_key;
	create policy read_by_owner on named.api_key for select to bofast_owner using (true);
	drop policy if exists used_by_owner on named.api_key;
	create policy used_by_owner on named.api_key for update to bofast_owner using (true);

	drop policy if exists own_answers on named.answered_request;
	execute format('create policy own_answers on named.answered_request to bofast_app using (%s and ((select house.wide()) or '
		'api_key_id = (select context.actor()))) with check (%1$s and api_key_id = (select context.actor()))', mine);
end
$$;

-- Whom a key speaks for on that day; that it was used is noted once a minute, so that reading does not write each time.
create or replace function signin.key_holder(of_digest bytea, today date, used_at timestamptz)
	returns table (municipality_id int, key_id uuid, organisation_id uuid, scopes text[])
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	update named.api_key k set last_used_at = used_at
	where k.digest = of_digest and k.ended_at is null and today <= k.valid_through
		and (k.last_used_at is null or k.last_used_at < used_at - interval '1 minute');
	select k.municipality_id, k.id, k.organisation_id, k.scopes
	from named.api_key k
	join named.organisation o on o.municipality_id = k.municipality_id and o.id = k.organisation_id
	where k.digest = of_digest and k.ended_at is null and today <= k.valid_through
		and (o.ended_on is null or o.ended_on > today);
end;
revoke all on function signin.key_holder(bytea, date, timestamptz) from public;
grant execute on function signin.key_holder(bytea, date, timestamptz) to bofast_signin;
