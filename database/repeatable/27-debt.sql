-- Row security of the debt, its plans and consultations: everything with its case.

do $$
declare
	t text;
begin
	foreach t in array array['debt_entry', 'plan_instalment', 'touched_person', 'disturbance', 'home_offer', 'respite'] loop
		execute format('drop policy if exists with_its_case on named.%I', t);
		execute format($p$create policy with_its_case on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.eviction_case c where c.municipality_id = %1$I.municipality_id and c.id = %1$I.case_id offset 0))
		)$p$, t);
	end loop;
	foreach t in array array['consultation_consent', 'consultation_point', 'consultation_promise'] loop
		execute format('drop policy if exists with_its_consultation on named.%I', t);
		execute format($p$create policy with_its_consultation on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.debt_consultation d
				where d.municipality_id = %1$I.municipality_id and d.id = %1$I.consultation_id))
		)$p$, t);
	end loop;
end
$$;

-- The committee's delegation is read by its staff and kept by its administrator; the lists are case work's.
drop policy if exists read_by_its_staff on named.delegation;
create policy read_by_its_staff on named.delegation for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.is_staff())))
);
drop policy if exists kept_by_its_administrator on named.delegation;
create policy kept_by_its_administrator on named.delegation for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.has_role('administrator'))))
);
drop policy if exists ended_by_its_administrator on named.delegation;
create policy ended_by_its_administrator on named.delegation for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.has_role('administrator'))))
);

drop policy if exists case_work on named.delegated_list;
create policy case_work on named.delegated_list using (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);

-- A meeting with a landlord is its unit's; the landlord itself has no page of it.
drop policy if exists its_units on named.landlord_meeting;
create policy its_units on named.landlord_meeting using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and unit_id in (select context.units()))
		or (select house.wide()))
);
drop policy if exists with_its_meeting on named.landlord_meeting_point;
create policy with_its_meeting on named.landlord_meeting_point using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.landlord_meeting m
		where m.municipality_id = landlord_meeting_point.municipality_id and m.id = meeting_id))
);

-- The committee is told of every decision made in its name, whichever unit's it is: number, paragraph and amount, and
-- nobody's name. The functions belong to the owner, whom forced row security binds too.
drop policy if exists read_by_owner on named.eviction_case;
create policy read_by_owner on named.eviction_case for select to bofast_owner using (
	municipality_id = (select context.municipality()) and not (select house.tells_words())
);
create or replace function house.tells_the_board() returns boolean
	language sql stable set search_path = pg_catalog
	return context.handles_people() and (context.has_role('unit-manager') or context.has_role('coordinator'));

-- Those of one list; without one, those that wait for a meeting and were made by the day.
create or replace function house.delegated_decisions(list uuid, until date)
	returns table (
		municipality_id int, id uuid, case_id uuid, case_number text, kind text, legal_basis text, decided_on date,
		decided_by uuid, amount_ore bigint, period_from date, period_to date)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select d.municipality_id, d.id, d.case_id, c.case_number, d.kind, d.legal_basis, d.decided_on,
		d.decided_by, d.amount_ore, d.period_from, d.period_to
	from named.decision d
	join named.eviction_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
	where d.municipality_id = context.municipality() and c.committee_id = context.controller()
		and d.decided_by is not null and (select house.tells_the_board())
		and ((list is null and d.listed_in is null and d.decided_on <= until) or d.listed_in = list);
end;

create or replace function house.put_in_list(list uuid, until date) returns void
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	update named.decision d set listed_in = list
	where d.municipality_id = context.municipality() and (select house.tells_the_board())
		and d.id in (select t.id from house.delegated_decisions(null, until) t);
end;
revoke all on function house.tells_the_board(), house.delegated_decisions(uuid, date), house.put_in_list(uuid, date) from public;
grant execute on function house.delegated_decisions(uuid, date), house.put_in_list(uuid, date) to bofast_app;
