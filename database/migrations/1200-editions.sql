-- The municipality's public statistics: numbered editions, each hidden over all its tables, attacked and kept with its
-- proof; and the datasets that anyone reads.

create table counted.edition (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	number int not null check (number > 0),
	first_year int not null check (first_year between 1990 and 2200),
	last_year int not null check (last_year between 1990 and 2200),
	revises uuid,
	reason text not null default '',
	asked_by uuid,
	asked_at timestamptz not null,
	state text not null default 'waiting'
		check (state in ('waiting', 'running', 'prepared', 'unsafe', 'cancelled', 'failed', 'released', 'withdrawn')),
	step text not null default 'counting' check (step in ('counting', 'hiding', 'attacking', 'done')),
	percent int not null default 0 check (percent between 0 and 100),
	as_of timestamptz,
	content jsonb,
	digest text,
	released_by uuid,
	released_at timestamptz,
	withdrawn_by uuid,
	withdrawn_at timestamptz,
	withdrawn_because text,
	primary key (municipality_id, id),
	constraint one_edition_of_a_number unique (municipality_id, number),
	constraint years_in_order check (first_year <= last_year),
	constraint revised_with_a_reason check (revises is null or reason <> ''),
	constraint prepared_as_a_whole check (
		(content is null) = (digest is null) and (content is null) = (as_of is null)
		and (state not in ('prepared', 'unsafe', 'released', 'withdrawn') or content is not null)),
	constraint released_by_somebody check ((state in ('released', 'withdrawn')) = (released_at is not null)),
	constraint withdrawn_with_a_reason check (
		(state = 'withdrawn') = (withdrawn_at is not null) and (state <> 'withdrawn' or withdrawn_because <> '')),
	foreign key (municipality_id, revises) references counted.edition,
	foreign key (municipality_id, asked_by) references named.staff,
	foreign key (municipality_id, released_by) references named.staff,
	foreign key (municipality_id, withdrawn_by) references named.staff
);
create unique index one_edition_under_way on counted.edition (municipality_id) where state in ('waiting', 'running');
comment on table counted.edition is 'One numbered version of the public statistics as readers get it, with what was hidden, what was known beforehand and what the attack found. retention: public record, kept';
comment on column counted.edition.asked_by is 'Null for what the house poured in itself.';

-- The numbers behind it: a right of its own.
create table counted.edition_exact (
	municipality_id int not null,
	edition_id uuid not null,
	content jsonb not null,
	primary key (municipality_id, edition_id),
	foreign key (municipality_id, edition_id) references counted.edition
);
comment on table counted.edition_exact is 'Every cell of an edition exactly, and the bounds that the attack found: what is tried again when somebody doubts. retention: with its edition';

create function house.edition_stands() returns trigger
	language plpgsql
as $$
begin
	if old.state = 'withdrawn' or (old.state = 'released' and (
		new.state not in ('released', 'withdrawn')
		or to_jsonb(new) - array['state', 'withdrawn_at', 'withdrawn_by', 'withdrawn_because']
			<> to_jsonb(old) - array['state', 'withdrawn_at', 'withdrawn_by', 'withdrawn_because'])) then
		raise exception 'what is released stands' using errcode = 'check_violation', constraint = 'edition_stands';
	end if;
	return new;
end
$$;
create trigger edition_stands before update on counted.edition
	for each row execute function house.edition_stands();

create table published.dataset (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	version int not null check (version > 0),
	edition int not null check (edition > 0),
	content jsonb,
	digest text not null,
	published_at timestamptz not null,
	withdrawn_at timestamptz,
	primary key (municipality_id, id),
	constraint one_dataset_of_a_version unique (municipality_id, slug, version),
	constraint withdrawn_without_content check ((content is null) = (withdrawn_at is not null)),
	foreign key (municipality_id) references published.site
);
comment on table published.dataset is 'A table of the public statistics as anyone may read it, version by version: a later one leaves the earlier where it is. retention: public record, kept';
comment on column published.dataset.content is 'Null: the version was withdrawn, and only that is told.';

create function house.dataset_stands() returns trigger
	language plpgsql
as $$
begin
	if old.withdrawn_at is not null or new.withdrawn_at is null or new.content is not null
		or to_jsonb(new) - array['content', 'withdrawn_at'] <> to_jsonb(old) - array['content', 'withdrawn_at'] then
		raise exception 'what is published stands' using errcode = 'check_violation', constraint = 'published_dataset_stands';
	end if;
	return new;
end
$$;
create trigger dataset_stands before update on published.dataset
	for each row execute function house.dataset_stands();

select house.guard(t::regclass) from unnest(array['counted.edition', 'counted.edition_exact', 'published.dataset']) t;
grant delete on counted.edition_exact to bofast_app;
grant select on published.dataset to bofast_public;
