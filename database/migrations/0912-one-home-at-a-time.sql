-- Somebody lives in one bed of the municipality's at a time. Who keeps a home and sleeps a night elsewhere is a guest there:
-- the bed is theirs for the night, and they live where they lived.

alter table named.stay add column guest boolean not null default false;
alter table history.stay add column guest boolean;
comment on column named.stay.guest is 'Sleeps here and lives elsewhere: no spell is written.';

alter table named.stay_person add column lives boolean not null default false;
alter table history.stay_person add column lives boolean;
alter table named.stay_person
	add column living daterange generated always as (case when lives then during end) stored;
alter table history.stay_person add column living daterange;
comment on column named.stay_person.lives is 'Lives there or did, and is not only expected or a guest.';

alter table named.stay_person no force row level security;
alter table named.stay no force row level security;
update named.stay_person p set lives = true from named.stay s
where s.municipality_id = p.municipality_id and s.id = p.stay_id and s.state in ('here', 'left');
alter table named.stay_person force row level security;
alter table named.stay force row level security;

alter table named.stay_person add constraint one_home_at_a_time
	unique (municipality_id, person_id, living without overlaps) deferrable initially immediate;

create index stay_in_property on named.stay (municipality_id, property_id);
