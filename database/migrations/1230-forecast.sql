-- What may come: runs of a simulation on the municipality's own months, each kept with what it rested on.

create table counted.forecast (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	name text not null check (name <> ''),
	question jsonb not null,
	input_digest text,
	as_of timestamptz,
	state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
	steps_done int not null default 0,
	steps_total int,
	result jsonb,
	asked_by uuid,
	asked_at timestamptz not null,
	finished_at timestamptz,
	primary key (municipality_id, id),
	constraint forecast_done_has_a_result check (state <> 'done' or (result is not null and input_digest is not null and as_of is not null)),
	foreign key (municipality_id, asked_by) references named.staff
);
create index forecast_by_time on counted.forecast (municipality_id, asked_at);
comment on table counted.forecast is 'A forecast: its question with seed, levers and assumptions, a digest of the months it rested on, and its fans. retention: public record, kept';
comment on column counted.forecast.asked_by is 'Null for what the house poured in itself.';

create table counted.cost_assumption (
	municipality_id int not null references named.municipality,
	key text not null check (key in ('placement-night', 'placed-share', 'executed-eviction')),
	value bigint not null check (value >= 0),
	source text not null check (source <> ''),
	year int not null check (year between 2000 and 2200),
	set_by uuid,
	set_at timestamptz not null,
	primary key (municipality_id, key),
	foreign key (municipality_id, set_by) references named.staff
);
comment on table counted.cost_assumption is 'What the municipality itself says a night or an eviction costs, with its source; without a row the default of the house is used and told as unverified. retention: public record, kept';
comment on column counted.cost_assumption.value is 'Whole öre; a share in per cent.';

select house.guard(t::regclass) from unnest(array['counted.forecast', 'counted.cost_assumption']) t;
