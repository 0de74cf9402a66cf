-- Row security of agreements with landlords, what landlords offer under them, and who waits for a home. A landlord reads
-- its own agreements and its own offers, and never a unit's answer or who moves in.

-- Homes are offered by people who speak for the landlord; a key of its system reports notices and reads receipts.
create or replace function context.offers_for() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select o from context.reports_for() o where context.key_speaks_for() is null;
end;
revoke all on function context.offers_for() from public;
grant execute on function context.offers_for() to bofast_app;

drop policy if exists its_staff_and_its_landlord on named.landlord_agreement;
create policy its_staff_and_its_landlord on named.landlord_agreement for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.offers_for())
		or (committee_id = (select context.controller()) and (select context.is_staff())))
);
do $$
declare
	t text;
	keeps text := '(select house.wide()) or (committee_id = (select context.controller()) and ((select context.handles_people()) '
		'or (select context.has_role(''strategist''))))';
	mine text := 'municipality_id = (select context.municipality())';
begin
	foreach t in array array['landlord_agreement', 'landlord_requirement'] loop
		execute format('drop policy if exists made on named.%I', t);
		execute format('create policy made on named.%I for insert with check (%s and (%s))', t, mine, keeps);
		execute format('drop policy if exists kept on named.%I', t);
		execute format('create policy kept on named.%I for update using (%s and (%s))', t, mine, keeps);
	end loop;
	foreach t in array array['agreement_quota', 'agreement_meeting'] loop
		execute format('drop policy if exists with_its_agreement on named.%I', t);
		execute format($p$create policy with_its_agreement on named.%1$I for select using (
			%2$s and ((select house.wide()) or ((select context.is_staff()) and exists (
				select from named.landlord_agreement a
				where a.municipality_id = %1$I.municipality_id and a.id = agreement_id)))
		)$p$, t, mine);
		foreach keeps in array array['for insert with check', 'for update using'] loop
			execute format('drop policy if exists %I on named.%I', 'kept ' || split_part(keeps, ' ', 2), t);
			execute format($p$create policy %3$I on named.%1$I %4$s (
				%2$s and ((select house.wide()) or (((select context.handles_people()) or (select context.has_role('strategist')))
					and exists (select from named.landlord_agreement a
						where a.municipality_id = %1$I.municipality_id and a.id = agreement_id)))
			)$p$, t, mine, 'kept ' || split_part(keeps, ' ', 2), keeps);
		end loop;
	end loop;
end
$$;

drop policy if exists with_its_quota on named.agreement_quota_part;
create policy with_its_quota on named.agreement_quota_part using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.agreement_quota q where q.municipality_id = agreement_quota_part.municipality_id and q.id = quota_id))
) with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (((select context.handles_people()) or (select context.has_role('strategist')))
		and exists (select from named.agreement_quota q
			where q.municipality_id = agreement_quota_part.municipality_id and q.id = quota_id)))
);

drop policy if exists its_staff on named.landlord_requirement;
create policy its_staff on named.landlord_requirement for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.is_staff())))
);

-- An offer: the committee's case work, and the landlord that made it. What has had its end is no longer the landlord's to change.
drop policy if exists offered_or_received on named.agreement_offer;
create policy offered_or_received on named.agreement_offer for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.offers_for())
		or (committee_id = (select context.works_for())))
);
drop policy if exists offered on named.agreement_offer;
create policy offered on named.agreement_offer for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (organisation_id in (select context.offers_for())
			and taken_on is null and declined_on is null and withdrawn_on is null)
		or (committee_id = (select context.works_for())))
);
drop policy if exists changed on named.agreement_offer;
create policy changed on named.agreement_offer for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (organisation_id in (select context.offers_for())
			and taken_on is null and declined_on is null and withdrawn_on is null)
		or (committee_id = (select context.works_for())))
) with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (organisation_id in (select context.offers_for()) and taken_on is null and declined_on is null)
		or (committee_id = (select context.works_for())))
);

-- What a landlord offers comes to the agreement's unit: the landlord writes that it was asked and reads no answer.
drop policy if exists case_work on named.offer_answer;
create policy case_work on named.offer_answer for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or ((select context.handles_people()) and exists (
		select from named.agreement_offer o where o.municipality_id = offer_answer.municipality_id and o.id = offer_id)))
);
drop policy if exists asked on named.offer_answer;
create policy asked on named.offer_answer for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (answer is null and exists (
			select from named.agreement_offer o
			join named.landlord_agreement a on a.municipality_id = o.municipality_id and a.id = o.agreement_id
			where o.municipality_id = offer_answer.municipality_id and o.id = offer_id
				and ((select context.handles_people()) or a.unit_id = offer_answer.unit_id))))
);
drop policy if exists answered_by_the_unit on named.offer_answer;
create policy answered_by_the_unit on named.offer_answer for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((select context.handles_people()) and answer is null and unit_id in (select context.units())))
) with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or ((select context.handles_people()) and unit_id in (select context.units())))
);

drop policy if exists case_work on named.offer_home;
create policy case_work on named.offer_home using (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);

select house.with_its_person(t::regclass) from unnest(array['named.housing_need', 'named.need_block', 'named.need_purpose', 'named.need_move', 'named.offer_tenant']) t;

-- Violence and threat as other delicate facts: read and written by those with that right.
drop policy if exists delicate on named.need_purpose;
create policy delicate on named.need_purpose as restrictive to bofast_app using (
	(select house.wide()) or (select context.has_role('delicate-facts'))
);
drop policy if exists delicate on named.need_block;
create policy delicate on named.need_block as restrictive to bofast_app using (
	block <> 'threat' or (select house.wide()) or (select context.has_role('delicate-facts'))
);

-- A refuge's home is registered by its own unit, where no landlord and no other unit has read the address.
do $$
declare
	act text;
begin
	foreach act in array array['insert', 'update'] loop
		execute format('drop policy if exists %I on named.offer_home', 'in_no_refuge_' || act);
		execute format($p$create policy %I on named.offer_home as restrictive for %s to bofast_app %s with check (
			dwelling_id is null or (select house.wide()) or exists (
				select from named.dwelling d
				join named.property p on p.municipality_id = d.municipality_id and p.id = d.property_id
				where d.municipality_id = offer_home.municipality_id and d.id = dwelling_id and not p.refuge)
		)$p$, 'in_no_refuge_' || act, act, case act when 'update' then 'using (true)' else '' end);
	end loop;
end
$$;

-- A tenant whom the speaker may not know is a tenant all the same: nobody else is put there over them, and nobody stops
-- waiting unseen because a home came to nothing. Asked of and done by the owner, to an offer that is the speaker's committee's.
do $$
declare
	t text;
begin
	foreach t in array array['housing_need', 'offer_tenant'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
		execute format('drop policy if exists kept_by_owner on named.%I', t);
		execute format('create policy kept_by_owner on named.%I for update to bofast_owner using (true)', t);
	end loop;
end
$$;
create or replace function house.others_decide_on(offer uuid) returns boolean
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	blind uuid[] := context.blind_spots();
begin
	return cardinality(blind) > 0 and exists (
		select from named.offer_tenant t
		where t.municipality_id = context.municipality() and t.committee_id = context.controller()
			and t.offer_id = offer and t.ended_on is null and t.person_id = any(blind));
end
$$;
create or replace function house.nobody_moves_in(offer uuid, on_day date) returns void
	language plpgsql security definer set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
begin
	if not house.wide() and not (context.handles_people() and exists (
		select from named.agreement_offer o
		where o.municipality_id = own_municipality and o.id = offer and o.committee_id = context.controller()))
	then
		raise exception 'those who work with the offer decide who moves in' using errcode = '42501';
	end if;
	update named.housing_need n set ended_on = null, ended_because = null
	where n.municipality_id = own_municipality and n.ended_because = 'home-by-agreement'
		and n.id in (select t.need_id from named.offer_tenant t
			where t.municipality_id = own_municipality and t.offer_id = offer and t.ended_on is null);
	update named.offer_tenant t set ended_on = on_day
	where t.municipality_id = own_municipality and t.offer_id = offer and t.ended_on is null;
end
$$;
revoke all on function house.others_decide_on(uuid), house.nobody_moves_in(uuid, date) from public;
grant execute on function house.others_decide_on(uuid), house.nobody_moves_in(uuid, date) to bofast_app;

drop policy if exists beside_nobody_untold on named.offer_tenant;
create policy beside_nobody_untold on named.offer_tenant as restrictive for insert to bofast_app with check (
	(select house.wide()) or not house.others_decide_on(offer_id)
);
