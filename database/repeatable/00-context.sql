-- Who the speaker is, read from the organisation's own rows under the signed context.

-- Which municipality, controller, actor, purpose, day and moment a transaction speaks for: what the server signed, verified
-- wherever it is read.
create or replace function context.parts() returns text[]
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	given text := current_setting('bofast.context', true);
	said text;
begin
	if given is null or given = '' then
		return null;
	end if;
	said := left(given, greatest(length(given) - 65, 0));
	if not exists (
		select from context.signing_key k
		where given = said || '|' || encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(said, 'UTF8'))), 'hex')
	) then
		raise exception 'context-forged' using errcode = '42501';
	end if;
	return string_to_array(said, '|', '');
end
$$;

-- These say only which part is what, as the speaker themselves, so that a statement takes them in instead of calling them:
-- row security asks hundreds of times a page.
create or replace function context.part(n int) returns text
	language sql stable return (context.parts())[n];
create or replace function context.municipality() returns int
	language sql stable return context.part(1)::int;
create or replace function context.controller() returns uuid
	language sql stable return context.part(2)::uuid;
create or replace function context.actor() returns uuid
	language sql stable return context.part(3)::uuid;
create or replace function context.purpose() returns text
	language sql stable return context.part(4);

-- The whole of it, verified once, for what needs several parts.
create or replace function context.speaker(
	out municipality_id int, out controller_id uuid, out actor_id uuid, out purpose text, out today date)
	language plpgsql stable set search_path = pg_catalog
as $$
declare
	said text[] := context.parts();
begin
	municipality_id := said[1]::int;
	controller_id := said[2]::uuid;
	actor_id := said[3]::uuid;
	purpose := said[4];
	today := coalesce(said[5]::date, current_date);
end
$$;

-- Counting, matching and jobs read every row of the municipality, and give out numbers, candidates or effects, never rows.
create or replace function house.wide() returns boolean
	language sql stable return coalesce(context.purpose() in ('count', 'match', 'system'), false);

-- The day where the municipality lies, as the server's clock has it; the database's own may be another around midnight.
create or replace function context.today() returns date
	language sql stable security definer set search_path = pg_catalog
	return coalesce(context.part(5)::date, current_date);

-- A landlord's own system speaks by a key: it is a landlord for its one organisation, until the key is ended.
create or replace function context.key_speaks_for() returns uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select k.organisation_id
	from context.speaker() me
	join named.api_key k on k.municipality_id = me.municipality_id and k.id = me.actor_id
	where k.ended_at is null;
end;

create or replace function context.has_role(wanted text) returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select exists (
		select from context.speaker() me
		join named.staff_role r on r.municipality_id = me.municipality_id and r.staff_id = me.actor_id
		where r.role = wanted
	) or (wanted = 'landlord' and context.key_speaks_for() is not null);
end;

-- Case work: by name, with the person's file, and whose: each committee is its own controller. Whoever follows up under
-- codes meets no names meanwhile, with this role too. Policies ask for it before `house.wide`: what is not needed is not asked.
create or replace function context.works_for() returns uuid
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	said text[] := context.parts();
begin
	if said[4] = 'follow-up' or not exists (
		select from named.staff_role r
		where r.municipality_id = said[1]::int and r.staff_id = said[3]::uuid
			and r.role in ('officer', 'unit-manager', 'coordinator')
	) then
		return null;
	end if;
	return said[2]::uuid;
end
$$;

create or replace function context.handles_people() returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select exists (
		select from context.speaker() me
		join named.staff_role r on r.municipality_id = me.municipality_id and r.staff_id = me.actor_id
		where me.purpose is distinct from 'follow-up' and r.role in ('officer', 'unit-manager', 'coordinator')
	);
end;

-- The municipality's own people, as against those who speak for an organisation outside.
create or replace function context.is_staff() returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select exists (
		select from context.speaker() me
		join named.staff_role r on r.municipality_id = me.municipality_id and r.staff_id = me.actor_id
		where r.role not in ('landlord', 'informant', 'county', 'member')
	);
end;

create or replace function context.units() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	with recursive within as (
		select a.municipality_id, a.unit_id
		from context.speaker() me
		join named.assignment a on a.municipality_id = me.municipality_id and a.staff_id = me.actor_id
		union
		select u.municipality_id, u.id
		from named.unit u
		join within w on u.municipality_id = w.municipality_id and u.parent_id = w.unit_id
	)
	select unit_id from within;
end;

-- Whoever is a substitute only speaks on the days they stand in for somebody.
create or replace function context.organisations() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select r.organisation_id
	from context.speaker() me
	join named.representation r on r.municipality_id = me.municipality_id and r.staff_id = me.actor_id
	where not r.only_as_substitute or exists (
		select from named.substitution s
		where s.municipality_id = r.municipality_id and s.substitute_id = r.staff_id
			and s.organisation_id = r.organisation_id and s.ended_at is null
			and me.today between s.from_on and s.through_on)
	union all
	select speaks_for from context.key_speaks_for() speaks_for where speaks_for is not null;
end;

-- Protected people whom the speaker may see by name.
create or replace function context.known_by_name() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select n.person_id
	from context.speaker() me
	join named.named_access n on n.municipality_id = me.municipality_id and n.staff_id = me.actor_id
	where n.ends_on is null or n.ends_on > me.today;
end;

-- Protected people whom the speaker may not see by name.
create or replace function context.hidden_people() returns setof uuid
	language sql stable security definer rows 50 set search_path = pg_catalog
begin atomic
	select p.id
	from named.person p
	where p.municipality_id = (select context.municipality()) and p.protection <> 'none'
		and p.id not in (select context.known_by_name());
end;

-- Follow-up reads people under codes: a purpose that the server enters for those who have the right.
create or replace function context.follows_up() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return coalesce(context.purpose() = 'follow-up' and context.has_role('follow-up'), false);

-- The controller's switch: lists in case work reach beyond one's own units.
create or replace function context.lists_widely() returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select coalesce((
		select c.lists_widely
		from context.speaker() me
		join named.committee c on c.municipality_id = me.municipality_id and c.id = me.controller_id
	), false);
end;

-- Records of one person: the kept one and those linked to it. Row security of the one who asks decides which are seen.
create or replace function house.kept(record uuid) returns uuid
	language sql stable set search_path = pg_catalog
begin atomic
	select coalesce(p.same_as, p.id) from named.person p
	where p.municipality_id = context.municipality() and p.id = record;
end;

create or replace function house.records_of(record uuid) returns setof uuid
	language sql stable set search_path = pg_catalog
begin atomic
	select house.kept(record)
	union all
	select p.id from named.person p
	where p.municipality_id = context.municipality() and p.same_as = house.kept(record);
end;

-- Before a municipality is known somebody has only signed in: which memberships does the sign-in have?
drop function if exists signin.memberships(text);
create or replace function signin.memberships(of_sign_in text, on_day date)
	returns table (
		municipality_id int, controller_id uuid, staff_id uuid, roles text[], unit_ids uuid[], organisation_ids uuid[])
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select s.municipality_id, s.committee_id, s.id,
		array(select r.role from named.staff_role r where r.municipality_id = s.municipality_id and r.staff_id = s.id order by 1),
		array(select a.unit_id from named.assignment a where a.municipality_id = s.municipality_id and a.staff_id = s.id order by 1),
		array(select p.organisation_id from named.representation p
			where p.municipality_id = s.municipality_id and p.staff_id = s.id
				and (not p.only_as_substitute or exists (
					select from named.substitution t
					where t.municipality_id = p.municipality_id and t.substitute_id = p.staff_id
						and t.organisation_id = p.organisation_id and t.ended_at is null
						and on_day between t.from_on and t.through_on))
			order by 1)
	from named.staff s
	where s.sign_in_id = of_sign_in and (s.ended_on is null or s.ended_on > on_day)
	order by s.municipality_id, s.id;
end;

-- For the command line, which holds the house's secret: the municipalities in this database and who administers them.
create or replace function signin.municipalities()
	returns table (municipality_id int, code text, name text, time_zone text, controller_id uuid, administrator_id uuid)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select m.municipality_id, m.code, m.name, m.time_zone, s.committee_id, s.id
	from named.municipality m
	left join lateral (
		select s.id, s.committee_id
		from named.staff s
		join named.staff_role r on r.municipality_id = s.municipality_id and r.staff_id = s.id and r.role = 'administrator'
		where s.municipality_id = m.municipality_id
		order by s.id
		limit 1
	) s on true
	order by m.municipality_id;
end;

-- The only way an audit row is written: the app says what and about whom, never who, when or for which purpose.
drop function if exists audit.write(text, text, text, text, uuid[], bytea, bytea);
create or replace function audit.write(
	name text, outcome text, because text, kind text, subject_ids uuid[], salt bytea, digest bytea,
	fields text[] default '{}') returns void
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	insert into audit.entry (municipality_id, actor_id, committee_id, purpose, name, outcome, because, kind, subject_ids, salt, digest, fields)
	values (context.municipality(), context.actor(), context.controller(),
		case when context.in_emergency(subject_ids) then 'break-glass' else context.purpose() end, name, outcome, because, kind, subject_ids, salt, digest, fields);
end;

-- Who has read or changed something. uuid[] operators are not leakproof, so the reading goes by a function that asks for
-- municipality and right itself. In case work nobody is told so what happens around somebody protected, nor that there
-- is more about somebody's causes and needs than they may read.
create or replace function audit.trail_of(subject uuid)
	returns table (at timestamptz, actor_id uuid, name text, outcome text)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select e.at, e.actor_id, e.name, e.outcome
	from audit.entry e
	where e.municipality_id = context.municipality() and e.subject_ids @> array[subject]
		and (house.wide() or context.has_role('administrator')
			or (context.handles_people() and not e.subject_ids && array(select context.hidden_people())
				and subject not in (select context.hidden_people())
				and (e.kind <> 'person-factor' or context.has_role('delicate-facts'))))
	order by e.at desc
	limit 200;
end;

revoke all on all functions in schema context, signin, audit, house from public;
grant usage on schema context, house, named, counted, audit, history, reference, jobs to bofast_app;
grant usage on schema published to bofast_app, bofast_public;
grant usage on schema context, signin to bofast_signin, bofast_worker;

grant execute on all functions in schema context to bofast_app, bofast_worker, bofast_owner;
grant execute on function house.wide(), house.kept(uuid), house.records_of(uuid) to bofast_app;
grant execute on function audit.trail_of(uuid), audit.write(text, text, text, text, uuid[], bytea, bytea, text[]) to bofast_app;
grant execute on function signin.memberships(text, date), signin.municipalities() to bofast_signin;
