-- Tables as they stood at the moment that the transaction names: rows of now that were written by then, and earlier rows that
-- had not been written over. Plain SQL in the caller's name, so that the planner takes them in and row security holds.
-- A column that the house's role may not read is empty here too.
-- Earlier rows are counted whatever has become of their row since; by work they are seen as ever, on the terms of their own.

do $$
declare
	t text;
	columns text;
begin
	foreach t in array array['agreement_offer', 'bed', 'bed_opening', 'bed_use', 'case_child', 'case_date', 'case_home',
		'child_assessment', 'child_check', 'child_talk', 'contact', 'contact_attempt', 'coordinated_measure', 'coordinated_plan',
		'debt_consultation', 'eviction_case', 'follow_up', 'housing_guidance', 'housing_need', 'need_block', 'offer_home', 'person',
		'person_particulars', 'property', 'spell', 'stay', 'stay_person', 'support_agreement', 'support_decision',
		'support_interruption', 'turned_away'] loop
		execute format('drop policy if exists counted_as_known on history.%I', t);
		execute format($p$create policy counted_as_known on history.%I for select to bofast_app using (
			municipality_id = (select context.municipality()) and (select house.wide())
		)$p$, t);
		select string_agg(case when has_column_privilege('bofast_app', attrelid, attnum, 'select')
				and has_column_privilege('bofast_app', format('history.%I', t)::regclass, attname, 'select')
				then quote_ident(attname) else 'null::' || format_type(atttypid, atttypmod) end, ', ' order by attnum)
			into columns from pg_attribute
			where attrelid = format('named.%I', t)::regclass and attnum > 0 and not attisdropped;
		execute format('drop function if exists known.%I()', t);
		execute format($f$create function known.%1$I() returns setof named.%1$I language sql stable as $q$
			select %2$s from named.%1$I where recorded_at <= current_setting('bofast.known_at')::timestamptz
			union all
			select %2$s from history.%1$I where recorded_at <= current_setting('bofast.known_at')::timestamptz
				and recorded_to > current_setting('bofast.known_at')::timestamptz
		$q$ $f$, t, columns);
		execute format('revoke all on function known.%I() from public', t);
		execute format('grant execute on function known.%I() to bofast_app', t);
	end loop;
end
$$;

-- Frozen figures' sources and what trying them gave: read by staff, kept by those who keep plans and by the nightly job.
call house.open_to_plan_keepers(array['frozen_source', 'frozen_check', 'revision_reason', 'destroyed_source']);
drop policy if exists changed_by_plan_keepers on counted.frozen_source;
drop policy if exists only_before_freezing on counted.frozen_source;
create policy only_before_freezing on counted.frozen_source as restrictive for insert to bofast_app with check (
	follow_up_id in (select f.id from counted.plan_follow_up f where f.frozen_at is null)
);

-- What has been destroyed is told by the job that destroys.
drop policy if exists added_by_plan_keepers on counted.destroyed_source;
drop policy if exists changed_by_plan_keepers on counted.destroyed_source;
drop policy if exists told_by_jobs on counted.destroyed_source;
create policy told_by_jobs on counted.destroyed_source for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and (select house.wide())
);
