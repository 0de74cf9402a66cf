-- Row security of the list's views and of the case conference.

-- Follow-up reads which records are one person's, never what they are called.
drop policy if exists follow_up on named.person;
create policy follow_up on named.person for select using (
	(select context.follows_up()) and municipality_id = (select context.municipality())
	and committee_id = (select context.controller())
);

drop policy if exists read_by_staff on named.list_view;
create policy read_by_staff on named.list_view for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.is_staff())))
);
drop policy if exists kept_by_administrators on named.list_view;
create policy kept_by_administrators on named.list_view using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.has_role('administrator'))))
);

drop policy if exists written_by_those_who_follow_up on named.list_export;
create policy written_by_those_who_follow_up on named.list_export for insert with check (
	municipality_id = (select context.municipality()) and committee_id = (select context.controller())
	and exported_by = (select context.actor()) and (select context.has_role('follow-up'))
);
drop policy if exists read_by_who_took_it on named.list_export;
create policy read_by_who_took_it on named.list_export for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller())
			and (exported_by = (select context.actor()) or (select context.has_role('administrator')))))
);

-- Conferences of one's own units, and those one takes part in.
create or replace function context.conferences() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select c.id from named.conference c
	where c.municipality_id = context.municipality() and c.committee_id = context.controller()
		and c.unit_id in (select context.units())
	union
	select p.conference_id from named.conference_participant p
	where p.municipality_id = context.municipality() and p.staff_id = context.actor();
end;
revoke all on function context.conferences() from public;
grant execute on function context.conferences() to bofast_app;

do $$
declare
	t text;
begin
	-- context.lists_widely() asks the committee, context.conferences() the other two; both belong to the owner.
	foreach t in array array['committee', 'conference', 'conference_participant'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;

drop policy if exists of_those_who_confer on named.conference;
create policy of_those_who_confer on named.conference to bofast_app using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (unit_id in (select context.units()) or id in (select context.conferences())))
		or (select house.wide()))
) with check (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and unit_id in (select context.units()))
		or (select house.wide()))
);
drop policy if exists of_those_who_confer on named.conference_participant;
create policy of_those_who_confer on named.conference_participant to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((select context.handles_people()) and conference_id in (select context.conferences())))
);

-- A protected person is opened among those only who may know the person by name.
drop policy if exists of_those_who_confer on named.conference_item;
create policy of_those_who_confer on named.conference_item using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and conference_id in (select context.conferences())
			and exists (select from named.person p
				where p.municipality_id = conference_item.municipality_id and p.id = person_id
					and (p.protection = 'none' or p.id in (select context.known_by_name()))))
		or (select house.wide()))
);

do $$
declare
	t text;
begin
	foreach t in array array['conference_note', 'conference_task'] loop
		execute format('drop policy if exists with_its_item on named.%I', t);
		execute format($p$create policy with_its_item on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (select from named.conference_item i
				where i.municipality_id = %1$I.municipality_id and i.id = item_id))
		)$p$, t);
	end loop;
end
$$;
