-- Row security of what is written about one person: case work of the committee reads and writes it, a protected person's
-- those with named access. What could tell where somebody hidden is stays untold, as places do.

create or replace function house.with_its_person(t regclass) returns void
	language plpgsql set search_path = pg_catalog
as $$
begin
	execute format('drop policy if exists with_its_person on %s', t);
	execute format($p$create policy with_its_person on %1$s using (
		municipality_id = (select context.municipality())
		and ((select house.wide())
			or (committee_id = (select context.works_for())
				and exists (select from named.person p
					where p.municipality_id = %1$s.municipality_id and p.id = person_id
						and (p.protection = 'none' or p.id in (select context.known_by_name()))
					offset 0)))
	)$p$, t);
	execute format('drop policy if exists tells_of_nobody_hidden on %s', t);
	execute format($p$create policy tells_of_nobody_hidden on %1$s as restrictive for select to bofast_app using (
		(select house.wide()) or person_id <> all((select context.blind_spots())::uuid[])
	)$p$, t);
end
$$;
revoke all on function house.with_its_person(regclass) from public;

select house.with_its_person(t::regclass) from unnest(array[
	'named.support_decision', 'named.support_interruption', 'named.support_agreement', 'named.support_intensity',
	'named.support_hour', 'named.support_review', 'named.housing_guidance', 'named.refused_offer', 'named.elderly_contact']) t;

-- What the committee offers has nobody in it: its staff reads it, those who lead the work and its administrator keep it.
drop policy if exists read_by_its_staff on named.support_service;
create policy read_by_its_staff on named.support_service for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.is_staff())))
);
do $$
declare
	act text;
begin
	foreach act in array array['insert', 'update'] loop
		execute format('drop policy if exists %I on named.support_service', 'kept_by_leaders_' || act);
		execute format($p$create policy %I on named.support_service for %s %s (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (committee_id = (select context.controller())
				and ((select context.has_role('unit-manager')) or (select context.has_role('administrator')))))
		)$p$, 'kept_by_leaders_' || act, act, case act when 'insert' then 'with check' else 'using' end);
	end loop;
end
$$;
drop policy if exists case_work on named.service_contact;
create policy case_work on named.service_contact using (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);
select house.with_its_person(t::regclass) from unnest(array[
	'named.support_plan', 'named.support_goal', 'named.support_step', 'named.support_check', 'named.skills_assessment',
	'named.skills_score', 'named.coordinated_plan', 'named.coordinated_party', 'named.coordinated_measure',
	'named.coordinated_follow_up', 'named.young_plan', 'named.young_plan_part']) t;

drop policy if exists case_work on named.support_number_series;
create policy case_work on named.support_number_series using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.handles_people()))
);

-- The committee is told of every decision made in its name, and authorities of those not carried out, whichever unit's
-- they are: number, paragraph and days, and nobody's name. The functions belong to the owner, whom row security binds too.
do $$
declare
	t text;
begin
	foreach t in array array['support_decision', 'support_interruption'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (municipality_id = (select context.municipality()))', t);
		execute format('drop policy if exists listed_by_owner on named.%I', t);
		execute format('create policy listed_by_owner on named.%I for update to bofast_owner using (municipality_id = (select context.municipality()))', t);
	end loop;
end
$$;

-- Those of one list; without one, those that wait for a meeting and were made by the day.
create or replace function house.delegated_support_decisions(list uuid, until date)
	returns table (
		municipality_id int, id uuid, decision_number text, about text, legal_basis text, decided_on date,
		decided_by uuid, period_from date, period_to date)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select d.municipality_id, d.id, d.decision_number, d.about, d.legal_basis, d.decided_on, d.decided_by,
		d.period_from, d.period_to
	from named.support_decision d
	where d.municipality_id = context.municipality() and d.committee_id = context.controller()
		and d.decided_by is not null and (select house.tells_the_board())
		and ((list is null and d.listed_in is null and d.decided_on <= until) or d.listed_in = list);
end;

create or replace function house.put_support_in_list(list uuid, until date) returns void
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	update named.support_decision d set listed_in = list
	where d.municipality_id = context.municipality() and (select house.tells_the_board())
		and d.id in (select t.id from house.delegated_support_decisions(null, until) t);
end;
revoke all on function house.delegated_support_decisions(uuid, date), house.put_support_in_list(uuid, date) from public;
grant execute on function house.delegated_support_decisions(uuid, date), house.put_support_in_list(uuid, date) to bofast_app;

-- What is told of decisions not carried out: number, kind and days, and nobody's name.
create or replace function house.favourable_decisions()
	returns table (
		id uuid, decision_number text, about text, outcome text, legal_basis text, decided_on date, carried_out_on date,
		ended_on date, delay_reason text, interruptions jsonb)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select d.id, d.decision_number, d.about, d.outcome, d.legal_basis, d.decided_on, d.carried_out_on, d.ended_on,
		d.delay_reason, coalesce((
			select jsonb_agg(jsonb_build_object(
				'fromDay', i.from_day, 'untilDay', i.until_day, 'delayReason', i.delay_reason) order by i.from_day)
			from named.support_interruption i
			where i.municipality_id = d.municipality_id and i.decision_id = d.id), '[]')
	from named.support_decision d
	where d.municipality_id = context.municipality() and d.committee_id = context.controller()
		and d.outcome <> 'refused' and (select house.tells_the_board());
end;
revoke all on function house.favourable_decisions() from public;
grant execute on function house.favourable_decisions() to bofast_app;

-- Whoever tells of a decision by its number writes its reason by it too, also where they may not know whom it is about.
-- Without a day the reason why it was not carried out at first, else why it was interrupted from that day.
create or replace function house.explain_delay(decision uuid, interrupted_on date, reason text) returns void
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	update named.support_decision d set delay_reason = reason
	where interrupted_on is null and d.municipality_id = context.municipality() and d.id = decision
		and d.id in (select f.id from house.favourable_decisions() f);
	update named.support_interruption i set delay_reason = reason
	where i.from_day = interrupted_on and i.municipality_id = context.municipality() and i.decision_id = decision
		and i.decision_id in (select f.id from house.favourable_decisions() f);
end;
revoke all on function house.explain_delay(uuid, date, text) from public;
grant execute on function house.explain_delay(uuid, date, text) to bofast_app;

drop policy if exists told_by_leaders on named.quarter_report;
create policy told_by_leaders on named.quarter_report using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
		and ((select context.has_role('unit-manager')) or (select context.has_role('coordinator')))) or (select house.wide()))
);
drop policy if exists with_its_report on named.quarter_report_row;
create policy with_its_report on named.quarter_report_row using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.quarter_report r
		where r.municipality_id = quarter_report_row.municipality_id and r.id = report_id))
);
