-- What stands beside one's name in the page's band. Asked at every page, before anything else, so it leaves no audit row.
drop policy if exists read_by_owner on named.organisation;
create policy read_by_owner on named.organisation for select to bofast_owner using (true);

create or replace function signin.standing(of_municipality int, of_staff uuid)
	returns table (name text, title text, municipality text, time_zone text, invented boolean, places text[])
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select s.name, s.title, m.name, m.time_zone, m.invented,
		array(
			select u.name from named.assignment a
			join named.unit u on u.municipality_id = a.municipality_id and u.id = a.unit_id
			where a.municipality_id = s.municipality_id and a.staff_id = s.id
			union
			select o.name from named.representation r
			join named.organisation o on o.municipality_id = r.municipality_id and o.id = r.organisation_id
			where r.municipality_id = s.municipality_id and r.staff_id = s.id
			order by 1)
	from named.staff s
	join named.municipality m on m.municipality_id = s.municipality_id
	where s.municipality_id = of_municipality and s.id = of_staff;
end;

-- Whose house it is: an authority and a partnership bear their names bare.
create or replace function signin.kind_of_house(of_municipality int)
	returns text
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select m.kind from named.municipality m where m.municipality_id = of_municipality;
end;

-- The open accounts of an invented municipality: nobody real is in it, so anyone may be shown the door.
create or replace function signin.open_accounts()
	returns table (email text, name text, title text, role text, place text)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select distinct on (s.id) s.email, s.name, s.title, r.role, m.name
	from named.staff s
	join named.municipality m on m.municipality_id = s.municipality_id and m.invented
	join named.staff_role r on r.municipality_id = s.municipality_id and r.staff_id = s.id
	where s.sign_in_id is not null and s.ended_on is null
	order by s.id, r.role;
end;

revoke all on function signin.standing(int, uuid), signin.kind_of_house(int), signin.open_accounts() from public;
grant execute on function signin.standing(int, uuid), signin.kind_of_house(int), signin.open_accounts() to bofast_signin;
