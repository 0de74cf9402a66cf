-- Row security of the homelessness work. A protected person's facts are read by those with named access; follow-up reads
-- under codes, for those with that right, in a purpose of its own that only the server can enter.
-- `offset 0` keeps the planner from gathering everybody before it looks at a few rows: each row asks for its own person,
-- but for those who count everybody's.

do $$
declare
	t text;
	act text;
begin
	foreach t in array array['spell', 'contact', 'person_factor'] loop
		foreach act in array array['select', 'insert', 'update', 'delete'] loop
			execute format('drop policy if exists %I on named.%I', 'case_work_' || act, t);
			execute format($p$create policy %1$I on named.%2$I for %3$s %4$s (
				municipality_id = (select context.municipality())
				and ((select house.wide())
					or (committee_id = (select context.works_for())
						and (%5$s)
						and exists (select from named.person p
							where p.municipality_id = %2$I.municipality_id and p.id = person_id
								and (p.protection = 'none' or p.id in (select context.known_by_name()))
							offset 0)))
			)$p$, 'case_work_' || act, t, act, case act when 'insert' then 'with check' else 'using' end,
				case t when 'person_factor' then '(not delicate or (select context.has_role(''delicate-facts'')))' else 'true' end);
		end loop;
		execute format('drop policy if exists follow_up on named.%I', t);
		execute format($p$create policy follow_up on named.%I for select using (
			(select context.follows_up()) and municipality_id = (select context.municipality())
			and committee_id = (select context.controller())
		)$p$, t);
	end loop;
end
$$;

-- Earlier rows are seen on the terms of their person, also when the row itself is gone: what was known then included it.
do $$
declare
	t text;
begin
	foreach t in array array['spell', 'contact', 'person_factor'] loop
		execute format('drop policy if exists seen_with_its_row on history.%I', t);
		execute format('drop policy if exists seen_with_its_person on history.%I', t);
		execute format($p$create policy seen_with_its_person on history.%1$I for select to bofast_app using (
			municipality_id = (select context.municipality())
			and ((committee_id = (select context.works_for())
					and (%2$s)
					and exists (select from named.person p
						where p.municipality_id = %1$I.municipality_id and p.id = person_id
							and (p.protection = 'none' or p.id in (select context.known_by_name()))
						offset 0))
				or (select house.wide()))
		)$p$, t, case t when 'person_factor' then '(not delicate or (select context.has_role(''delicate-facts'')))' else 'true' end);
	end loop;
end
$$;

drop policy if exists own_matters on named.list_entry;
create policy own_matters on named.list_entry using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (responsible_id = (select context.actor()) or unit_id in (select context.units())
				or (select context.lists_widely())))
		or (select house.wide()))
);
drop policy if exists follow_up on named.list_entry;
create policy follow_up on named.list_entry for select using (
	(select context.follows_up()) and municipality_id = (select context.municipality())
	and committee_id = (select context.controller())
);

drop policy if exists with_its_entry on named.contribution;
create policy with_its_entry on named.contribution for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.list_entry e
		where e.municipality_id = contribution.municipality_id and e.person_id = contribution.person_id
		offset 0))
);

do $$
declare
	t text;
begin
	foreach t in array array['contribution', 'flow_delta', 'flow_month', 'flow_cube', 'flow_correction', 'flow_day',
		'flow_trait_month', 'flow_trait_day'] loop
		execute format('drop policy if exists counted_only on named.%I', t);
		execute format($p$create policy counted_only on named.%I using (
			municipality_id = (select context.municipality()) and (select house.wide())
		)$p$, t);
	end loop;
end
$$;

drop policy if exists of_the_municipality on named.live_definition;
create policy of_the_municipality on named.live_definition for select using (
	municipality_id = (select context.municipality())
);
drop policy if exists chosen_by_administrators on named.live_definition;
create policy chosen_by_administrators on named.live_definition using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('administrator')))
);

drop policy if exists for_those_who_count on named.flow_run;
create policy for_those_who_count on named.flow_run using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller())
			and ((select context.handles_people()) or (select context.has_role('strategist'))
				or (select context.has_role('administrator')))))
);

-- Everything that a recomputation of some people needs, in one round trip and by plans that are kept: the people behind
-- the records, each once, what is kept of their courses, and how the municipality counts. Birth date and sex are the kept record's; where it has none,
-- the least of its linked ones', so that it never matters which was registered first. A recomputation reads everything
-- there is, so it reads as the owner, whom no row's policy is asked about, and for nobody who does not recompute.
do $$
declare
	t text;
begin
	foreach t in array array['person_particulars', 'contact', 'live_definition', 'contribution'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;
create or replace function house.counted(records uuid[]) returns jsonb
	language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan
as $$
declare
	own_municipality int := context.municipality();
begin
	if not house.wide() then
		raise exception 'only-recomputations-count' using errcode = '42501';
	end if;
	return (
		with asked as (
			select distinct coalesce(p.same_as, p.id) as id, p.committee_id from named.person p
			where p.municipality_id = own_municipality and p.id = any(records)
		), people as (
			select a.id, a.committee_id,
				array(select a.id union all select r.id from named.person r
					where r.municipality_id = own_municipality and r.same_as = a.id) as own
			from asked a
		)
		select jsonb_build_object(
			'country', m.country,
			'chosen', array(select l.definition from named.live_definition l
				where l.municipality_id = own_municipality order by l.position),
			'people', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'personId', a.id, 'committeeId', a.committee_id, 'bornOn', who.born_on, 'sex', who.sex,
					'spells', (
						select coalesce(jsonb_agg(jsonb_build_object(
							'startsOn', s.starts_on, 'endsOn', nullif(s.ends_on, 'infinity'), 'place', s.place,
							'arrangedBy', s.arranged_by, 'contract', s.contract, 'contractEndsOn', s.contract_ends_on,
							'dischargeOn', s.discharge_on, 'homeAfter', s.home_after, 'overstays', s.overstays,
							'population', s.population, 'withChildren', s.with_children, 'overriddenTo', s.overridden_to,
							'destination', s.destination)), '[]')
						from named.spell s where s.municipality_id = own_municipality and s.person_id = any(a.own)),
					'contacts', (
						select coalesce(jsonb_agg(jsonb_build_object('onDay', c.on_day, 'kind', c.kind)), '[]')
						from named.contact c where c.municipality_id = own_municipality and c.person_id = any(a.own)))), '[]')
				from people a
				left join lateral (
					select coalesce(min(d.birth_date) filter (where d.id = a.id), min(d.birth_date)) as born_on,
						coalesce(min(d.sex) filter (where d.id = a.id), min(d.sex)) as sex
					from named.person_particulars d where d.municipality_id = own_municipality and d.id = any(a.own)
				) who on true),
			'kept', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'definition', c.definition, 'personId', c.person_id, 'day', c.day, 'until', nullif(c.until, 'infinity'),
					'kind', c.kind, 'from', c.from_category, 'to', c.to_category, 'reason', c.reason,
					'population', c.population, 'sex', c.sex, 'ageBand', c.age_band, 'children', c.children,
					'recordedMonth', c.recorded_month) order by c.definition, c.person_id, c.position), '[]')
				from named.contribution c
				where c.municipality_id = own_municipality
					and c.person_id = any(records || array(select a.id from people a))))
		from named.municipality m
		where m.municipality_id = own_municipality);
end
$$;
revoke all on function house.counted(uuid[]) from public;
grant execute on function house.counted(uuid[]) to bofast_app;
