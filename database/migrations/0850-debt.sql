-- The debt day by day, as somebody said it or paid it, and the plan's instalments, each to be watched.

create table named.debt_entry (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null check (kind in ('stated', 'paid')),
	on_day date not null,
	amount_ore bigint not null check (amount_ore >= 0),
	source text not null check (source in ('landlord', 'tenant', 'enforcement-authority', 'court', 'own', 'other')),
	paid_by text check (paid_by in ('tenant', 'income-support', 'municipality', 'somebody-else')),
	note text,
	recorded_by uuid not null,
	taken_back_on date,
	primary key (municipality_id, id),
	constraint paid_by_somebody check ((kind = 'paid') = (paid_by is not null)),
	constraint something_was_paid check (kind = 'stated' or amount_ore > 0),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index debt_entry_of on named.debt_entry (municipality_id, case_id);
comment on table named.debt_entry is 'What somebody says is owed on a day, and what was paid on one: told and paid stand apart. retention: person, five years after the last note';
comment on column named.debt_entry.taken_back_on is 'Written by mistake: kept, struck out, and not counted.';

alter table named.payment_plan
	add column every text not null default 'month' check (every in ('week', 'two-weeks', 'month')),
	add column ended_on date,
	add column ended_because text check (ended_because in ('kept', 'broken', 'replaced')),
	add constraint ended_for_a_reason check ((ended_on is null) = (ended_because is null));
alter table history.payment_plan
	add column every text not null default 'month',
	add column ended_on date,
	add column ended_because text;

create table named.plan_instalment (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	plan_id uuid not null,
	number int not null check (number > 0),
	due_on date not null,
	amount_ore bigint not null check (amount_ore > 0),
	reminded_on date,
	reminded_how text check (reminded_how in ('letter', 'phone', 'text-message', 'e-mail', 'meeting')),
	reminded_by uuid,
	primary key (municipality_id, id),
	constraint one_instalment_of_a_number unique (municipality_id, plan_id, number),
	constraint reminded_somehow check ((reminded_on is null) = (reminded_how is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, plan_id) references named.payment_plan,
	foreign key (municipality_id, reminded_by) references named.staff
);
create index plan_instalment_of on named.plan_instalment (municipality_id, case_id);
comment on table named.plan_instalment is 'What is to be paid on which day by a payment plan, and when somebody was reminded. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.debt_entry', 'named.plan_instalment']) t;
select house.keep_history(t::regclass) from unnest(array['named.debt_entry', 'named.plan_instalment']) t;

-- Plans that were agreed before instalments had days of their own: the same amount each month, the rest at the end.
alter table named.payment_plan no force row level security;
alter table named.plan_instalment no force row level security;
insert into named.plan_instalment (municipality_id, case_id, plan_id, number, due_on, amount_ore)
select p.municipality_id, p.case_id, p.id, n, (p.first_due_on + make_interval(months => n - 1))::date,
	least(p.instalment_ore, p.total_ore - p.instalment_ore * (n - 1))
from named.payment_plan p
cross join lateral generate_series(1, least(120, (ceil(p.total_ore::numeric / p.instalment_ore))::int)) n;
alter table named.payment_plan force row level security;
alter table named.plan_instalment force row level security;
