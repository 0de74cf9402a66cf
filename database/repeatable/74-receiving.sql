-- Row security of what is received. A municipality that sends has no account: it speaks as its own place, meets what it has
-- sent itself, and writes for nobody else. What nobody known has sent is noted without a place, and read by the secretariat.

-- The place that the speaker sends for, when they do.
create or replace function context.sending_place() returns uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select p.id from counted.network_place p
	where p.municipality_id = context.municipality() and p.id = context.actor() and p.kind = 'municipality';
end;

-- How many attempts were refused since, no more than are asked for: the log is bounded, whoever fills it.
create or replace function context.refused_since(moment timestamptz, most int) returns int
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select count(*)::int from (
		select from counted.refused_package r
		where r.municipality_id = context.municipality() and r.refused_at > moment limit most) seen;
end;

-- Before a tenant is known: which network has the code, and which of its municipalities says that it sends?
create or replace function signin.network_sender(of_network text, of_country text, of_code text)
	returns table (municipality_id int, place_id uuid)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select m.municipality_id, p.id
	from named.municipality m
	left join counted.network_place p on p.municipality_id = m.municipality_id and p.kind = 'municipality'
		and p.country = of_country and p.code = of_code and p.valid_to is null
	where m.code = of_network and m.kind <> 'municipality'
	limit 1;
end;

-- A new key names the one that it replaces, and a question after a package names the package: whose are they?
drop function if exists signin.network_key(text, text);
create function signin.network_key(of_network text, of_fingerprint text)
	returns table (municipality_id int, place_id uuid, public_key bytea)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select m.municipality_id, k.place_id, k.public_key
	from named.municipality m
	left join counted.sender_key k on k.municipality_id = m.municipality_id and k.fingerprint = of_fingerprint
	where m.code = of_network and m.kind <> 'municipality';
end;

create or replace function signin.network_package(of_network text, of_id uuid, of_digest text)
	returns table (municipality_id int, place_id uuid)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select m.municipality_id, p.place_id
	from named.municipality m
	join counted.received_package p on p.municipality_id = m.municipality_id and p.id = of_id and p.digest = of_digest
	where m.code = of_network and m.kind <> 'municipality';
end;

-- Whether as many attempts have been refused since as are noted: then only those whose key is known are listened to.
create or replace function signin.network_full(of_network text, moment timestamptz, most int) returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select count(*) >= most from (
		select from named.municipality m
		join counted.refused_package r on r.municipality_id = m.municipality_id and r.refused_at > moment
		where m.code = of_network and m.kind <> 'municipality' limit most) seen;
end;

create or replace function signin.submitting(of_digest bytea, today date)
	returns table (municipality_id int, place_id uuid, year int)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select l.municipality_id, l.place_id, l.year from counted.submission_link l
	where l.digest = of_digest and l.ended_at is null and l.ends_on >= today;
end;

revoke all on function context.sending_place(), context.refused_since(timestamptz, int), signin.network_sender(text, text, text),
	signin.submitting(bytea, date), signin.network_key(text, text), signin.network_package(text, uuid, text),
	signin.network_full(text, timestamptz, int), house.package_stands()
	from public;
grant execute on function context.sending_place(), context.refused_since(timestamptz, int) to bofast_app, bofast_worker, bofast_owner;
grant execute on function signin.network_sender(text, text, text), signin.submitting(bytea, date), signin.network_key(text, text),
	signin.network_package(text, uuid, text), signin.network_full(text, timestamptz, int) to bofast_signin;

call house.open_by_place(array['sender_key', 'submission_link', 'sender_pull']);

do $$
declare
	t text;
	act text;
	name text;
	allowed text;
	here text := 'municipality_id = (select context.municipality())';
	own text := 'place_id = (select context.sending_place())';
begin
	for t, name, act, allowed in values
		('network_place', 'read_by_sender', 'select', 'id = (select context.sending_place())'),
		('received_package', 'read_by_sender', 'select', own),
		('received_package', 'added_by_sender', 'insert', own),
		('network_figure', 'read_by_sender', 'select', own),
		('network_figure', 'added_by_sender', 'insert', own),
		('network_figure', 'taken_away_by_sender', 'delete', own),
		('method_answer', 'read_by_sender', 'select', own),
		('method_answer', 'added_by_sender', 'insert', own),
		('method_answer', 'taken_away_by_sender', 'delete', own),
		('place_population', 'read_by_sender', 'select', own),
		('place_population', 'added_by_sender', 'insert', own),
		('place_population', 'taken_away_by_sender', 'delete', own),
		('sender_key', 'read_by_sender', 'select', own),
		('sender_key', 'added_by_sender', 'insert', own || ' and replaces is not null'),
		('sender_key', 'changed_by_sender', 'update', own),
		('refused_package', 'added_by_sender', 'insert', own || ' or (place_id is null and (select context.actor()) is null)'),
		-- What nobody's place is known of is for the secretariat; the log lasts two years.
		('refused_package', 'destroyed_by_the_job', 'delete', '(select house.wide())')
	loop
		execute format('drop policy if exists %I on counted.%I', name, t);
		execute format('create policy %I on counted.%I for %s to bofast_app %s (%s and (%s))', name, t, act,
			case act when 'insert' then 'with check' else 'using' end, here, allowed);
	end loop;
	-- The functions above belong to the owner, whom forced row security binds too.
	foreach t in array array['network_place', 'county_seat', 'refused_package', 'submission_link', 'sender_key', 'received_package'] loop
		execute format('drop policy if exists read_by_owner on counted.%I', t);
		execute format('create policy read_by_owner on counted.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;
