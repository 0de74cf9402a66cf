-- Row security of the register. Organisations and groups are for all in the network; contacts and notes by the municipality that
-- they are about. A municipality's contact without an account speaks as the contact, and meets its own municipality alone.

-- The municipality of the contact who speaks, while they have a link that stands.
create or replace function context.own_place() returns uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select c.place_id from counted.network_contact c
	where c.municipality_id = context.municipality() and c.id = context.actor() and c.ended_on is null
		and exists (select from counted.own_page_link l where l.municipality_id = c.municipality_id and l.network_contact_id = c.id);
end;

-- Before a network is known: whom does a secret let in?
create or replace function signin.own_page(of_digest bytea, today date)
	returns table (municipality_id int, contact_id uuid)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select l.municipality_id, l.network_contact_id from counted.own_page_link l
	join counted.network_contact c on c.municipality_id = l.municipality_id and c.id = l.network_contact_id
	where l.digest = of_digest and l.last_day >= today and c.ended_on is null and c.place_id is not null;
end;

revoke all on function context.own_place(), signin.own_page(bytea, date) from public;
grant execute on function context.own_place() to bofast_app, bofast_worker, bofast_owner;
grant execute on function signin.own_page(bytea, date) to bofast_signin;

call house.open_to_network(array['network_organisation', 'place_group', 'place_group_member']);
call house.open_by_place(array['network_contact', 'place_note', 'place_correction']);
call house.kept_by_secretariat('own_page_link');

do $$
declare
	t text;
	name text;
	act text;
	allowed text;
	here text := 'municipality_id = (select context.municipality())';
	wide text := '(select house.wide())';
	keeper text := '(select context.keeps_network())';
	own text := '(select context.own_place())';
begin
	for t, name, act, allowed in values
		('counted.own_page_link', 'read_by_secretariat', 'select', wide || ' or ' || keeper),
		('counted.network_place', 'read_by_who_it_is', 'select', 'id = ' || own),
		('counted.place_group', 'read_by_who_is_in_it', 'select', own || ' is not null'),
		('counted.place_group_member', 'read_by_who_is_in_it', 'select', 'place_id = ' || own),
		('counted.network_contact', 'read_by_its_municipality', 'select', 'place_id = ' || own),
		('counted.place_note', 'read_by_its_municipality', 'select', 'place_id = ' || own || ' and shown_to_place'),
		('counted.place_correction', 'read_by_its_municipality', 'select', 'place_id = ' || own),
		('counted.place_correction', 'added_by_its_municipality', 'insert', 'place_id = ' || own
			|| ' and network_contact_id = (select context.actor()) and state = ''new'''),
		-- A contact's row is seen by whoever sees the contact.
		('named.network_contact_person', 'read_with_the_contact', 'select', 'id in (select c.id from counted.network_contact c)'),
		('named.network_contact_person', 'added_by_secretariat', 'insert', wide || ' or ' || keeper),
		('named.network_contact_person', 'changed_by_secretariat', 'update', wide || ' or ' || keeper),
		('named.network_contact_person', 'destroyed_by_secretariat', 'delete', wide || ' or ' || keeper)
	loop
		execute format('drop policy if exists %I on %s', name, t);
		execute format('create policy %I on %s for %s to bofast_app %s (%s and (%s))', name, t, act,
			case act when 'insert' then 'with check' else 'using' end, here, allowed);
	end loop;
	-- The functions above, and those of 70, belong to the owner, whom forced row security binds too.
	foreach t in array array['network_contact', 'own_page_link', 'network_place', 'county_seat'] loop
		execute format('drop policy if exists read_by_owner on counted.%I', t);
		execute format('create policy read_by_owner on counted.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;
