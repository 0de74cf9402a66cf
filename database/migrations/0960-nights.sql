-- Nights at the desk: who came and who left, tapped one by one; who was turned away and why; and at which hour of the day
-- the night before ends.

alter table named.property
	add column night_hour int not null default 12 check (night_hour between 0 and 23);
alter table if exists history.property add column night_hour int;
comment on column named.property.night_hour is 'From this hour on somebody who comes belongs to the coming night, before it to the night before.';

create table named.night_arrival (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	stay_id uuid not null,
	person_id uuid not null,
	night date not null,
	came_at timestamptz not null,
	how text not null check (how in ('expected', 'walked-in', 'came-back')),
	booked_from date,
	extended_from date,
	ended_spells uuid[] not null default '{}',
	contacts uuid[] not null default '{}',
	left_at timestamptz,
	left_for text check (left_for in ('bed-kept', 'good')),
	bed_kept_until date,
	recorded_by uuid not null,
	primary key (municipality_id, id),
	constraint one_arrival_a_night unique (municipality_id, stay_id, night),
	constraint left_somehow check ((left_at is null) = (left_for is null)),
	constraint booked_before_it_came check ((how = 'expected') = (booked_from is not null)),
	foreign key (municipality_id, committee_id, stay_id) references named.stay (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, property_id) references named.property (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index night_arrival_at on named.night_arrival (municipality_id, property_id, night);
comment on table named.night_arrival is 'That somebody came for a night, and that they left in the morning; taken back, the row goes and history keeps it. retention: person, five years after the last note';
comment on column named.night_arrival.ended_spells is 'The spells that coming ended, which last again when it is taken back.';
comment on column named.night_arrival.extended_from is 'Until when the bed was kept before they came for one more night; none when it was kept anyway.';
comment on column named.night_arrival.bed_kept_until is 'Until when the bed was kept before they left for good; none when it was kept for as long as needed.';

create table named.turned_away (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	night date not null,
	at timestamptz not null,
	reason text not null check (reason in ('full', 'no-fitting-bed', 'other-target-group', 'barred', 'unsafe-now', 'intoxicated',
		'no-decision', 'no-permit', 'too-late', 'other')),
	barred_by_decision text check (barred_by_decision in ('yes', 'no', 'unknown')),
	own_need text not null default 'unknown' check (own_need in ('yes', 'no', 'unknown')),
	children text not null default 'unknown' check (children in ('yes', 'no', 'unknown')),
	people int not null default 1 check (people between 1 and 20),
	instead text not null default 'unknown' check (instead in ('other-shelter', 'on-call', 'own-arrangement', 'nothing', 'unknown')),
	person_id uuid,
	recorded_by uuid not null,
	taken_back boolean not null default false,
	primary key (municipality_id, id),
	constraint barred_with_or_without check ((reason = 'barred') = (barred_by_decision is not null)),
	foreign key (municipality_id, committee_id, property_id) references named.property (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, recorded_by) references named.staff
);
create index turned_away_at on named.turned_away (municipality_id, property_id, night);
comment on table named.turned_away is 'Somebody who asked for a bed for the night and got none there, with why, counted with or without who it was. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.night_arrival', 'named.turned_away']) t;
grant delete on named.night_arrival to bofast_app;
select house.keep_history(t::regclass) from unnest(array['named.night_arrival', 'named.turned_away']) t;
