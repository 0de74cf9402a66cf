-- The house itself: schemas, who is speaking (context), recorded time (history), who did what (audit).

create schema context;
create schema house;
create schema named;
create schema counted;
create schema published;
create schema audit;
create schema history;
create schema reference;
create schema signin;
create schema jobs;

comment on schema named is 'Rows about people and the work with them. Nothing named leaves it but by counts.';
comment on schema counted is 'Numbers, plans and papers: no row here is about one person.';
comment on schema published is 'What anyone may read.';

create extension if not exists btree_gist;

-- Which municipality, controller, staff member and purpose a transaction speaks for is signed by the server.
-- The app's role cannot read the key, so SQL slipped into it cannot forge another context.
create table context.signing_key (
	only_one boolean primary key default true check (only_one),
	inner_pad bytea not null,
	outer_pad bytea not null
);
comment on table context.signing_key is 'HMAC-SHA-256 pads of the context signature; read by the owner alone. retention: while the house stands';

create function context.part(n int) returns text
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	given text := current_setting('bofast.context', true);
	said text;
begin
	if given is null or given = '' then
		return null;
	end if;
	said := left(given, greatest(length(given) - 65, 0));
	if not exists (
		select from context.signing_key k
		where given = said || '|' || encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(said, 'UTF8'))), 'hex')
	) then
		raise exception 'context-forged' using errcode = '42501';
	end if;
	return nullif(split_part(said, '|', n), '');
end
$$;

create function context.municipality() returns int
	language sql stable security definer set search_path = pg_catalog
	return context.part(1)::int;

create function context.controller() returns uuid
	language sql stable security definer set search_path = pg_catalog
	return context.part(2)::uuid;

create function context.actor() returns uuid
	language sql stable security definer set search_path = pg_catalog
	return context.part(3)::uuid;

create function context.purpose() returns text
	language sql stable security definer set search_path = pg_catalog
	return context.part(4);

-- Counting, matching and jobs read every row of the municipality, and give out numbers, candidates or effects, never rows.
create function house.wide() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return coalesce(context.purpose() in ('count', 'match', 'system'), false);

-- Every table in named and counted passes here once: row security on, forced also for the owner, and open to nobody yet.
create function house.guard(guarded regclass) returns void
	language plpgsql
as $$
begin
	execute format('alter table %s enable row level security', guarded);
	execute format('alter table %s force row level security', guarded);
	execute format('grant select, insert, update on %s to bofast_app', guarded);
end
$$;

create function house.remember() returns trigger
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	-- clock_timestamp, not now(): a sum frozen between begin and commit must be reproducible.
	execute format('insert into history.%I select clock_timestamp(), context.actor(), ($1).*', tg_table_name) using old;
	if tg_op = 'DELETE' then
		return old;
	end if;
	new.recorded_at := clock_timestamp();
	return new;
end
$$;

-- Recorded time: what was known when. History columns stand first, so that later columns append on both sides.
create function house.keep_history(kept regclass) returns void
	language plpgsql
as $$
declare
	table_name text := (select relname from pg_class where oid = kept);
begin
	execute format('alter table %s add column if not exists recorded_at timestamptz not null default clock_timestamp()', kept);
	execute format('create table history.%I (recorded_to timestamptz not null, changed_by uuid, like %s)', table_name, kept);
	execute format('comment on table history.%I is %L', table_name, 'Earlier rows of ' || kept || '. retention: with its table');
	execute format('create index on history.%I (municipality_id, recorded_to)', table_name);
	execute format('alter table history.%I enable row level security', table_name);
	execute format('alter table history.%I force row level security', table_name);
	execute format('grant select on history.%I to bofast_app', table_name);
	execute format('create policy written_by_trigger on history.%I for insert to bofast_owner with check (municipality_id = (select context.municipality()))', table_name);
	execute format('create policy seen_with_its_row on history.%I for select to bofast_app using (municipality_id = (select context.municipality()) and id in (select id from %s))', table_name, kept);
	execute format('create trigger remember before update or delete on %s for each row execute function house.remember()', kept);
end
$$;

-- One row a command or query, written in its own transaction; never updated, never deleted.
create table audit.entry (
	municipality_id int not null,
	id bigint generated always as identity,
	at timestamptz not null default clock_timestamp(),
	actor_id uuid,
	committee_id uuid,
	purpose text not null,
	name text not null,
	outcome text not null check (outcome in ('done', 'refused', 'missing')),
	because text,
	kind text not null,
	subject_ids uuid[] not null default '{}',
	salt bytea not null,
	digest bytea not null,
	primary key (municipality_id, id)
);
create index audit_entry_subjects on audit.entry using gin (subject_ids);
create index audit_entry_actor on audit.entry (municipality_id, actor_id, at);
comment on table audit.entry is 'Who did or saw what, when and for which purpose; ids only. retention: log, five years';
alter table audit.entry enable row level security;
alter table audit.entry force row level security;

create table house.migration (
	name text primary key,
	digest text not null,
	run_at timestamptz not null default clock_timestamp()
);
comment on table house.migration is 'Which migrations have run. retention: while the house stands';
