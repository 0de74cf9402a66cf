-- The register of a network: municipalities and counties as they are and were, and which of them a county's account may see.

create table counted.network_place (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	kind text not null check (kind in ('municipality', 'county')),
	country text not null check (country in ('SE', 'NO', 'DK', 'FI')),
	code text not null check (code <> ''),
	name text not null check (name <> ''),
	short_name text not null check (short_name <> ''),
	county_code text,
	valid_from date,
	valid_to date,
	invented boolean not null default false,
	source text not null,
	primary key (municipality_id, id),
	constraint one_place_of_a_code_and_time unique nulls not distinct (municipality_id, country, kind, code, valid_from),
	constraint a_municipality_has_a_county check (kind = 'county' or county_code is not null),
	constraint valid_to_after_from check (valid_to > valid_from)
);
create index on counted.network_place (municipality_id, country, county_code);
comment on table counted.network_place is 'A municipality or county as the network knows it. retention: public record, kept';
comment on column counted.network_place.valid_from is 'Null where the beginning is not known; the code may have been another municipality''s before.';
comment on column counted.network_place.valid_to is 'The first day it is no more; null while it is.';

create table counted.place_successor (
	municipality_id int not null,
	place_id uuid not null,
	successor_id uuid not null,
	primary key (municipality_id, place_id, successor_id),
	foreign key (municipality_id, place_id) references counted.network_place on delete cascade,
	foreign key (municipality_id, successor_id) references counted.network_place,
	constraint not_its_own_successor check (place_id <> successor_id)
);
create index on counted.place_successor (municipality_id, successor_id);
comment on table counted.place_successor is 'What a municipality went up in, or was divided into. retention: public record, kept';

create table counted.county_seat (
	municipality_id int not null references named.municipality,
	staff_id uuid not null,
	country text not null check (country in ('SE', 'NO', 'DK', 'FI')),
	county_code text not null check (county_code <> ''),
	primary key (municipality_id, staff_id, country, county_code),
	foreign key (municipality_id, staff_id) references named.staff
);
comment on table counted.county_seat is 'Whose municipalities a county''s account sees: released figures and coordination, nothing more. retention: setting, kept while in use';

select house.guard(t::regclass) from unnest(array['counted.network_place', 'counted.place_successor', 'counted.county_seat']) t;
select house.keep_history('counted.network_place'::regclass);
grant delete on counted.place_successor, counted.county_seat to bofast_app;
