-- Asked for women alone, or for women and men apart, the flow is read from sums that grow no more than the ordinary question's.

create table named.flow_trait_month (
	municipality_id int not null,
	definition text not null,
	trait text not null check (trait in ('sex', 'age-band', 'children')),
	value text not null,
	month date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	amount int not null,
	primary key (municipality_id, definition, trait, month, kind, from_category, to_category, reason, population, value)
);
comment on table named.flow_trait_month is 'The deltas summed by month and one of sex, age and children: the flow of one group, and of all of them apart. retention: with its people';

create table named.flow_trait_day (
	municipality_id int not null,
	definition text not null,
	trait text not null check (trait in ('sex', 'age-band', 'children')),
	value text not null,
	day date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	amount int not null,
	primary key (municipality_id, definition, trait, day, kind, from_category, to_category, reason, population, value)
);
comment on table named.flow_trait_day is 'The same by day, for the part of a month up to a day. retention: with its people';

alter table named.flow_month no force row level security;
alter table named.contribution no force row level security;
alter table named.flow_delta no force row level security;

insert into named.flow_trait_month (municipality_id, definition, trait, value, month, kind, from_category, to_category,
	reason, population, amount)
select municipality_id, definition, trait, value, month, kind, from_category, to_category, reason, population, sum(amount)
from named.flow_month
cross join lateral (values ('sex', sex), ('age-band', age_band), ('children', children)) as t(trait, value)
group by municipality_id, definition, trait, value, month, kind, from_category, to_category, reason, population
having sum(amount) <> 0;

-- What is not summed yet comes by itself later, so it is left out here.
insert into named.flow_trait_day (municipality_id, definition, trait, value, day, kind, from_category, to_category,
	reason, population, amount)
select municipality_id, definition, trait, value, day, kind, from_category, to_category, reason, population, sum(amount)
from (
	select municipality_id, definition, day, kind, from_category, to_category, reason, population, sex, age_band, children,
		1 as amount
	from named.contribution
	union all
	select municipality_id, definition, day, kind, from_category, to_category, reason, population, sex, age_band, children,
		-amount
	from named.flow_delta
) as c
cross join lateral (values ('sex', sex), ('age-band', age_band), ('children', children)) as t(trait, value)
group by municipality_id, definition, trait, value, day, kind, from_category, to_category, reason, population
having sum(amount) <> 0;

alter table named.flow_delta force row level security;
alter table named.contribution force row level security;
alter table named.flow_month force row level security;

select house.guard(t::regclass) from unnest(array['named.flow_trait_month', 'named.flow_trait_day']) t;
grant delete on named.flow_trait_month, named.flow_trait_day to bofast_app;
