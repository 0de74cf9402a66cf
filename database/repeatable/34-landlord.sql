-- Row security of a landlord's own house-keeping, of reports made once, and of what files leave behind.

-- Landlords whose people the speaker administers.
create or replace function context.administers() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select r.organisation_id
	from named.representation r
	where r.municipality_id = context.municipality() and r.staff_id = context.actor() and r.administers
		and context.has_role('landlord');
end;

-- A landlord that nobody administers can be mended by the municipality alone: its last administrator stays.
create or replace function context.administers_alone(organisation uuid) returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select organisation in (select context.administers()) and not exists (
		select from named.representation r
		where r.municipality_id = context.municipality() and r.organisation_id = organisation
			and r.administers and r.staff_id <> context.actor());
end;

-- Whoever has an open code speaks for its landlord in one report, and reads that one.
create or replace function context.reports_once() returns uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select o.id
	from named.one_time_report o
	where o.municipality_id = context.municipality() and o.id = context.actor() and o.ended_at is null;
end;

create or replace function context.reports_once_for() returns uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select o.organisation_id
	from named.one_time_report o
	where o.municipality_id = context.municipality() and o.id = context.actor() and o.ended_at is null;
end;

create or replace function context.may_report_once() returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select exists (
		select from named.one_time_report o
		where o.municipality_id = context.municipality() and o.id = context.actor()
			and o.ended_at is null and o.notice_id is null);
end;

-- Somebody has left the last landlord they spoke for: the account ends, and every browser where it is signed in.
-- It does nothing to whoever still speaks for somebody or has another role.
create or replace function house.end_representative(staff uuid, today date) returns boolean
	language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
	account text;
begin
	if exists (select from named.representation r where r.municipality_id = context.municipality() and r.staff_id = staff)
		or (select array_agg(r.role) from named.staff_role r
			where r.municipality_id = context.municipality() and r.staff_id = staff) is distinct from array['landlord'] then
		return false;
	end if;
	update named.staff s set ended_on = today
	where s.municipality_id = context.municipality() and s.id = staff and s.ended_on is null
	returning s.sign_in_id into account;
	delete from signin.session s where s.sign_in_id::text = account;
	return true;
end
$$;

-- Before a municipality is known: what does an invitation's secret invite to?
create or replace function signin.invitation_holder(of_digest bytea, at timestamptz)
	returns table (
		municipality_id int, invitation_id uuid, municipality text, organisation_id uuid, landlord text,
		name text, email text, administers boolean, only_as_substitute boolean)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select i.municipality_id, i.id, m.name, o.id, o.name, i.name, i.email, i.administers, i.only_as_substitute
	from named.representative_invitation i
	join named.municipality m on m.municipality_id = i.municipality_id
	join named.organisation o on o.municipality_id = i.municipality_id and o.id = i.organisation_id
	where i.digest = of_digest and i.accepted_at is null and i.ended_at is null and at < i.expires_at
		and o.ended_on is null;
end;

-- Whom a code speaks for: until its day to report, and after that a while to see the receipt again.
create or replace function signin.once_holder(of_digest bytea, today date)
	returns table (municipality_id int, code_id uuid, organisation_id uuid, used boolean)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select r.municipality_id, r.id, r.organisation_id, r.used_at is not null
	from named.one_time_report r
	join named.organisation o on o.municipality_id = r.municipality_id and o.id = r.organisation_id
	where r.digest = of_digest and r.ended_at is null
		and today <= r.valid_through + (case when r.used_at is null then 0 else 90 end)
		and (o.ended_on is null or o.ended_on > today);
end;

-- Which landlords somebody speaks for now, by name: asked at every page of theirs.
drop function if exists signin.represented(int, uuid);
create or replace function signin.represented(of_municipality int, of_staff uuid, on_day date)
	returns table (id uuid, name text, administers boolean)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select o.id, o.name, r.administers
	from named.representation r
	join named.organisation o on o.municipality_id = r.municipality_id and o.id = r.organisation_id
	where r.municipality_id = of_municipality and r.staff_id = of_staff
		and (not r.only_as_substitute or exists (
			select from named.substitution s
			where s.municipality_id = r.municipality_id and s.substitute_id = r.staff_id
				and s.organisation_id = r.organisation_id and s.ended_at is null
				and on_day between s.from_on and s.through_on))
	order by o.name;
end;

revoke all on function context.administers(), context.administers_alone(uuid), context.reports_once(), context.reports_once_for(),
	context.may_report_once(), house.end_representative(uuid, date), signin.invitation_holder(bytea, timestamptz),
	signin.once_holder(bytea, date), signin.represented(int, uuid, date) from public;
grant execute on function context.administers(), context.administers_alone(uuid), context.reports_once(),
	context.reports_once_for(), context.may_report_once(), house.end_representative(uuid, date) to bofast_app;
grant execute on function signin.invitation_holder(bytea, timestamptz), signin.once_holder(bytea, date),
	signin.represented(int, uuid, date) to bofast_signin;

do $$
declare
	t text;
	mine text := 'municipality_id = (select context.municipality())';
	administrator text := '(select house.wide()) or (select context.has_role(''administrator''))';
	own text := 'organisation_id in (select context.administers())';
	staff text := '(select house.wide()) or (select context.is_staff())';
begin
	foreach t in array array['representative_invitation', 'substitution', 'one_time_report'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
	-- The account of somebody who has left is ended by a function of the owner's.
	drop policy if exists ended_by_owner on named.staff;
	execute format('create policy ended_by_owner on named.staff for update to bofast_owner using (%s)', mine);

	-- Invitations: by the landlord's own administrator, who makes nobody an administrator, or by the municipality's.
	drop policy if exists kept_by_administrators on named.representative_invitation;
	execute format('create policy kept_by_administrators on named.representative_invitation for select to bofast_app using (%s and (%s or %s))', mine, administrator, own);
	drop policy if exists made_by_administrators on named.representative_invitation;
	execute format('create policy made_by_administrators on named.representative_invitation for insert to bofast_app '
		'with check (%s and accepted_at is null and (%s or (%s and not administers)))', mine, administrator, own);
	drop policy if exists ended_by_administrators on named.representative_invitation;
	execute format('create policy ended_by_administrators on named.representative_invitation for update to bofast_app '
		'using (%s and (%s or %s)) with check (%1$s and ((select house.wide()) or accepted_at is null))', mine, administrator, own);
	drop policy if exists destroyed_by_the_house on named.representative_invitation;
	execute format('create policy destroyed_by_the_house on named.representative_invitation for delete to bofast_app using (%s and (select house.wide()))', mine);

	-- Substitutes: staff see who answers for a landlord, the landlord's administrator names them.
	drop policy if exists seen on named.substitution;
	execute format('create policy seen on named.substitution for select to bofast_app using (%s and (%s or %s))', mine, staff, own);
	drop policy if exists named_by_administrators on named.substitution;
	execute format('create policy named_by_administrators on named.substitution for insert to bofast_app with check (%s and (%s or %s))', mine, administrator, own);
	drop policy if exists ended_by_administrators on named.substitution;
	execute format('create policy ended_by_administrators on named.substitution for update to bofast_app using (%s and (%s or %s))', mine, administrator, own);

	-- One's own colleagues and no others; whom else they speak for is not told.
	drop policy if exists colleagues_seen on named.representation;
	execute format('create policy colleagues_seen on named.representation for select to bofast_app using (%s and %s)', mine, own);
	drop policy if exists leavers_ended on named.representation;
	execute format('create policy leavers_ended on named.representation for delete to bofast_app using (%s and %s '
		'and not (staff_id = (select context.actor()) and context.administers_alone(organisation_id)))', mine, own);
	drop policy if exists colleagues_seen on named.staff;
	execute format('create policy colleagues_seen on named.staff for select to bofast_app using (%s and exists ('
		'select from named.representation r where r.municipality_id = staff.municipality_id and r.staff_id = staff.id '
		'and r.organisation_id in (select context.administers())))', mine);

	-- Keys of one's own landlord.
	drop policy if exists own_keys_seen on named.api_key;
	execute format('create policy own_keys_seen on named.api_key for select to bofast_app using (%s and %s)', mine, own);
	drop policy if exists own_keys_made on named.api_key;
	execute format('create policy own_keys_made on named.api_key for insert to bofast_app with check (%s and %s)', mine, own);
	drop policy if exists own_keys_ended on named.api_key;
	execute format('create policy own_keys_ended on named.api_key for update to bofast_app using (%s and %s)', mine, own);

	-- Codes for one report: given and ended by case work and administrators, used by whoever holds one.
	drop policy if exists seen on named.one_time_report;
	execute format('create policy seen on named.one_time_report for select to bofast_app using (%s and (%s '
		'or (select context.handles_people()) or id = (select context.reports_once())))', mine, administrator);
	drop policy if exists given on named.one_time_report;
	execute format('create policy given on named.one_time_report for insert to bofast_app with check (%s and used_at is null and (%s '
		'or (select context.handles_people())))', mine, administrator);
	drop policy if exists used_or_ended on named.one_time_report;
	execute format('create policy used_or_ended on named.one_time_report for update to bofast_app using (%s and (%s '
		'or (select context.handles_people()) or id = (select context.reports_once())))', mine, administrator);
	drop policy if exists reported_once on named.notice;
	execute format('create policy reported_once on named.notice for insert to bofast_app with check (%s '
		'and organisation_id = (select context.reports_once_for()) and reported_by = (select context.reports_once()) '
		'and (select context.may_report_once()))', mine);
	drop policy if exists read_by_its_code on named.notice;
	execute format('create policy read_by_its_code on named.notice for select to bofast_app using (%s '
		'and reported_by = (select context.reports_once()))', mine);
	drop policy if exists read_by_its_code on named.notice_tenant;
	execute format('create policy read_by_its_code on named.notice_tenant for select to bofast_app using (%s '
		'and exists (select from named.notice n where n.municipality_id = notice_tenant.municipality_id '
		'and n.id = notice_tenant.notice_id and n.reported_by = (select context.reports_once())))', mine);
	drop policy if exists read_by_its_code on named.organisation;
	execute format('create policy read_by_its_code on named.organisation for select to bofast_app using (%s '
		'and id = (select context.reports_once_for()))', mine);

	-- By a code or a key, the receipt and no more: neither questions about the report nor what is told about the person.
	foreach t in array array['notice_message', 'landlord_disclosure'] loop
		execute format('drop policy if exists not_by_code_or_key on named.%I', t);
		execute format('create policy not_by_code_or_key on named.%I as restrictive to bofast_app using ('
			'(select context.reports_once()) is null and (select context.key_speaks_for()) is null)', t);
	end loop;

	-- What a file left behind is destroyed by the house alone, when its time is over.
	foreach t in array array['notice_import', 'notice_import_refusal'] loop
		execute format('drop policy if exists destroyed_by_the_house on named.%I', t);
		execute format('create policy destroyed_by_the_house on named.%I as restrictive for delete to bofast_app using ((select house.wide()))', t);
	end loop;
end
$$;
