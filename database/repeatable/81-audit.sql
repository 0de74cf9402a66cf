-- Sealing has a role of its own: it reads the log and adds blocks. Nobody changes or removes a block; what retention takes
-- out of rows it takes by two functions, and the check finds what was taken without a signed word for it.

grant usage on schema audit to bofast_sealer;
grant select on audit.entry, audit.block, audit.emptied, audit.checked to bofast_sealer;
grant insert on audit.block, audit.emptied, audit.checked to bofast_sealer;
grant select on audit.checked to bofast_app;

do $$
declare
	t text;
begin
	foreach t in array array['entry', 'block', 'emptied', 'checked'] loop
		execute format('drop policy if exists read_by_sealer on audit.%I', t);
		execute format('create policy read_by_sealer on audit.%I for select to bofast_sealer using (true)', t);
	end loop;
	foreach t in array array['block', 'emptied', 'checked'] loop
		execute format('drop policy if exists added_by_sealer on audit.%I', t);
		execute format('create policy added_by_sealer on audit.%I for insert to bofast_sealer with check (true)', t);
		execute format('drop policy if exists read_by_owner on audit.%I', t);
		execute format('create policy read_by_owner on audit.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;
drop policy if exists seen_by_records_officers on audit.checked;
create policy seen_by_records_officers on audit.checked for select to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('records-officer')))
);
drop policy if exists emptied_by_function on audit.entry;
create policy emptied_by_function on audit.entry for update to bofast_owner using (true);
drop policy if exists removed_by_function on audit.entry;
create policy removed_by_function on audit.entry for delete to bofast_owner using (true);

-- Which era rows are written in stands as the column's default: no row has to look it up.
create or replace function audit.era() returns int
	language sql stable set search_path = pg_catalog
	return (
		select pg_get_expr(d.adbin, d.adrelid)::int
		from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
		where d.adrelid = 'audit.entry'::regclass and a.attname = 'era');

-- Run by whoever migrates: where rows come from later than this server has come, they were written under another one.
create or replace function audit.begin_era_where_moved() returns void
	language plpgsql set search_path = pg_catalog
as $$
declare
	here int := audit.era();
	come_to xid8 := pg_snapshot_xmax(pg_current_snapshot());
begin
	if exists (select from audit.entry e where e.era = here and e.xid >= come_to)
		or exists (select from audit.block b where b.last_era = here and b.last_xid >= come_to)
	then
		execute format('alter table audit.entry alter column era set default %s', here + 1);
	end if;
end
$$;

-- Municipalities that have rows after their last block, with that block; the rows can no longer be overtaken.
create or replace function audit.waiting()
	returns table (municipality_id int)
	language sql stable set search_path = pg_catalog
begin atomic
	with recursive there as (
		(select e.municipality_id from audit.entry e order by e.municipality_id limit 1)
		union all
		select (select e.municipality_id from audit.entry e
			where e.municipality_id > t.municipality_id order by e.municipality_id limit 1)
		from there t where t.municipality_id is not null
	)
	select t.municipality_id
	from there t
	left join lateral (
		select b.last_era, b.last_xid, b.last_entry from audit.block b
		where b.municipality_id = t.municipality_id order by b.number desc limit 1
	) l on true
	where t.municipality_id is not null and exists (
		select from audit.entry e
		where e.municipality_id = t.municipality_id
			and (e.era, e.xid, e.id) > (coalesce(l.last_era, 0), coalesce(l.last_xid, '0'::xid8), coalesce(l.last_entry, 0))
			and (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.era < audit.era()));
end;

-- Rows lose the ids of people who are destroyed, and the salt by which what was written of them could be confirmed; the
-- digest of all ids stays in their place.
create or replace function audit.take_out(in_municipality int, of_entries bigint[], ids uuid[]) returns void
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	update audit.entry e
	set subjects_digest = coalesce(e.subjects_digest,
			sha256(e.salt || convert_to(array_to_string(e.subject_ids, ','), 'UTF8'))),
		salt = '',
		subject_ids = array(
			select one.id from unnest(e.subject_ids) with ordinality one (id, place)
			where one.id <> all (ids) order by one.place)
	where e.municipality_id = in_municipality and e.id = any (of_entries);
end;

-- Every row through that of a block which is old enough to go.
create or replace function audit.remove_through(in_municipality int, through_block bigint) returns void
	language sql volatile security definer set search_path = pg_catalog
begin atomic
	delete from audit.entry e
	using audit.block b
	where b.municipality_id = in_municipality and b.number = through_block and e.municipality_id = in_municipality
		and (e.era, e.xid, e.id) <= (b.last_era, b.last_xid, b.last_entry);
end;

revoke all on function audit.era(), audit.begin_era_where_moved(), audit.waiting(), audit.take_out(int, bigint[], uuid[]),
	audit.remove_through(int, bigint) from public;
grant execute on function audit.era(), audit.waiting(), audit.take_out(int, bigint[], uuid[]),
	audit.remove_through(int, bigint) to bofast_sealer;
