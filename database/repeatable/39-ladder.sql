-- Row security of the ladder: what is somebody's goes with them and with the stay; what the committee has decided is its staff's.

select house.with_its_person(t::regclass) from unnest(array[
	'named.ladder_move', 'named.lease', 'named.lease_checkpoint', 'named.lease_blocker', 'named.take_over', 'named.lease_notice',
	'named.breakdown', 'named.refund_stay']) t;

do $$
declare
	t text;
	act text;
begin
	-- Where somebody hidden lives too, nothing is told of the home.
	foreach t in array array['ladder_move', 'lease', 'lease_checkpoint', 'lease_blocker', 'take_over', 'lease_notice', 'breakdown'] loop
		execute format('drop policy if exists of_nobody_hidden on named.%I', t);
		execute format($p$create policy of_nobody_hidden on named.%I as restrictive for select to bofast_app using (
			(select house.wide()) or stay_id <> all((select context.hidden_stays())::uuid[])
		)$p$, t);
	end loop;

	foreach t in array array['ladder', 'housing_first_places', 'fidelity_assessment', 'fidelity_score'] loop
		execute format('drop policy if exists read_by_its_staff on named.%I', t);
		execute format($p$create policy read_by_its_staff on named.%I for select using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.is_staff())))
		)$p$, t);
		execute format('drop policy if exists written_in_its_committee on named.%I', t);
		execute format($p$create policy written_in_its_committee on named.%I for insert with check (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (committee_id = (select context.controller()) and %s))
		)$p$, t, case t
			when 'ladder' then $w$(select context.has_role('administrator'))$w$
			when 'housing_first_places' then $w$((select context.has_role('administrator')) or (select context.has_role('unit-manager')))$w$
			else '(select context.handles_people())' end);
	end loop;
end
$$;

drop policy if exists with_its_ladder on named.ladder_step;
create policy with_its_ladder on named.ladder_step using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.ladder l where l.municipality_id = ladder_step.municipality_id and l.id = ladder_step.ladder_id offset 0))
) with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('administrator')))
);

-- While somebody lives in a home by a decision it does not end from under them, but where another that grants them a home
-- takes its place.
create or replace function house.home_outlives_no_decision() returns trigger
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	if exists (select from named.stay s
		where s.municipality_id = new.municipality_id and s.decision_id = new.id and s.state = 'here')
		and (new.ended_because <> 'new-decision' or not exists (select from named.support_decision d
			join named.person r on r.municipality_id = d.municipality_id and r.id = d.person_id
			join named.person p on p.municipality_id = r.municipality_id and p.id = new.person_id
			where d.municipality_id = new.municipality_id and d.id <> new.id and d.about = 'housing'
				and d.outcome <> 'refused' and d.ended_on is null and d.decided_on <= new.ended_on
				and coalesce(d.period_to, 'infinity') > new.ended_on
				and coalesce(r.same_as, r.id) = coalesce(p.same_as, p.id)))
	then
		raise exception 'somebody lives in a home by the decision' using errcode = '23514', constraint = 'home_runs_by_decision';
	end if;
	return null;
end
$$;
drop trigger if exists home_outlives_no_decision on named.support_decision;
create trigger home_outlives_no_decision after update of ended_on on named.support_decision
	for each row when (old.ended_on is null and new.ended_on is not null and new.ended_because <> 'deceased')
	execute function house.home_outlives_no_decision();
