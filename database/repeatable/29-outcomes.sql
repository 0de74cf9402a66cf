-- The authority's figures are public: all of the municipality's staff read them, those who keep the figures write them in.

drop policy if exists read_by_staff on counted.authority_evictions;
create policy read_by_staff on counted.authority_evictions for select using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.is_staff()))
);
drop policy if exists added_by_keepers on counted.authority_evictions;
create policy added_by_keepers on counted.authority_evictions for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('strategist')) or (select context.has_role('administrator')))
);
drop policy if exists corrected_by_keepers on counted.authority_evictions;
create policy corrected_by_keepers on counted.authority_evictions for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('strategist')) or (select context.has_role('administrator')))
);

-- A calendar's address is its holder's own: nobody else sees that there is one.
drop policy if exists own_feed on named.calendar_feed;
create policy own_feed on named.calendar_feed using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or staff_id = (select context.actor()))
);
drop policy if exists read_by_owner on named.calendar_feed;
create policy read_by_owner on named.calendar_feed for select to bofast_owner using (true);

-- Before a municipality is known: whose calendar is it, as that person's roles and places are today?
create or replace function signin.calendar_holder(of_digest bytea, today date)
	returns table (
		municipality_id int, controller_id uuid, staff_id uuid, roles text[], unit_ids uuid[], feed_id uuid, language text)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select s.municipality_id, s.committee_id, s.id,
		array(select r.role from named.staff_role r where r.municipality_id = s.municipality_id and r.staff_id = s.id order by 1),
		array(select a.unit_id from named.assignment a where a.municipality_id = s.municipality_id and a.staff_id = s.id order by 1),
		f.id, f.language
	from named.calendar_feed f
	join named.staff s on s.municipality_id = f.municipality_id and s.id = f.staff_id
	where f.address_digest = of_digest and f.ended_on is null and (s.ended_on is null or s.ended_on > today);
end;
revoke all on function signin.calendar_holder(bytea, date) from public;
grant execute on function signin.calendar_holder(bytea, date) to bofast_signin;
