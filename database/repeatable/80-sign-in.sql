-- Who keeps a municipality's identity providers, and what the sign-in may ask of them before a municipality is known.

drop policy if exists seen on signin.identity_provider;
create policy seen on signin.identity_provider for select to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('administrator')))
);
drop policy if exists added on signin.identity_provider;
create policy added on signin.identity_provider for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and (select context.has_role('administrator'))
);
drop policy if exists changed on signin.identity_provider;
create policy changed on signin.identity_provider for update to bofast_app using (
	municipality_id = (select context.municipality()) and (select context.has_role('administrator'))
) with check (municipality_id = (select context.municipality()));
drop policy if exists read_by_owner on signin.identity_provider;
create policy read_by_owner on signin.identity_provider for select to bofast_owner using (true);

-- What stands on the sign-in page: names alone.
create or replace function signin.providers()
	returns table (id uuid, name text, municipality text)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select p.id, p.name, m.name
	from signin.identity_provider p
	join named.municipality m on m.municipality_id = p.municipality_id
	where p.ended_at is null
	order by m.name, p.name, p.id;
end;

create or replace function signin.provider(of_provider uuid)
	returns table (municipality_id int, id uuid, name text, issuer text, client_id text, client_secret bytea, scopes text[])
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select p.municipality_id, p.id, p.name, p.issuer, p.client_id, p.client_secret, p.scopes
	from signin.identity_provider p
	where p.id = of_provider and p.ended_at is null;
end;

-- Whom the speaker knows by name although they are protected: does one of these belong to them?
create or replace function context.knows_protected(of_ids uuid[]) returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select exists (
		select from named.person p
		where p.municipality_id = context.municipality() and p.id = any (of_ids) and p.protection <> 'none'
			and p.id in (select context.known_by_name())
	);
end;

revoke all on function signin.providers(), signin.provider(uuid), context.knows_protected(uuid[]) from public;
grant execute on function signin.providers(), signin.provider(uuid) to bofast_signin;
grant execute on function context.knows_protected(uuid[]) to bofast_app;
