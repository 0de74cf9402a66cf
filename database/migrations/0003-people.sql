-- People and households. What tells who somebody is stands apart from the person's row, so that row security can hide it.

create table named.person (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	protection text not null default 'none'
		check (protection in ('none', 'confidentiality', 'protected-registration', 'new-identity')),
	protection_source text,
	protection_checked_on date,
	primary key (municipality_id, id),
	constraint a_person_of_its_controller unique (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id) references named.committee
);
comment on table named.person is 'Somebody the social services have to do with: an adult or a child. retention: person, five years after the last note';
comment on column named.person.protection is 'Three levels of protected identity; anything but none hides name and address but for named access.';

create table named.person_particulars (
	municipality_id int not null,
	id uuid not null,
	committee_id uuid not null,
	hidden boolean not null default false,
	given_name text not null default '',
	family_name text not null default '',
	folded_name text collate "C" not null,
	birth_date date,
	sex text check (sex in ('woman', 'man')),
	language text,
	phone text,
	address text,
	postal_code text,
	city text,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, id) references named.person (municipality_id, committee_id, id)
);
create index person_by_name on named.person_particulars (municipality_id, folded_name);
comment on table named.person_particulars is 'Name, birth date and ways to reach a person; hidden follows the person''s protection. retention: person, five years after the last note';

create table named.identity_number (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	person_id uuid not null,
	committee_id uuid not null,
	kind text not null check (kind in ('personnummer', 'samordningsnummer', 'reserve')),
	cipher bytea not null,
	blind_index bytea not null,
	hidden boolean not null default false,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id)
);
create index identity_number_found on named.identity_number (municipality_id, blind_index);
create index identity_number_of on named.identity_number (municipality_id, person_id);
comment on table named.identity_number is 'Encrypted; found by a keyed digest. No unique constraint: it would answer for people one may not know. retention: person, five years after the last note';

create table named.named_access (
	municipality_id int not null,
	person_id uuid not null,
	staff_id uuid not null,
	reason text not null check (reason <> ''),
	granted_by uuid not null,
	granted_on date not null,
	ends_on date,
	primary key (municipality_id, person_id, staff_id),
	foreign key (municipality_id, person_id) references named.person,
	foreign key (municipality_id, staff_id) references named.staff
);
comment on table named.named_access is 'Who by name may see a protected person. retention: log, five years after the end';

create table named.household (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	primary key (municipality_id, id),
	constraint a_household_of_its_controller unique (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id) references named.committee
);
comment on table named.household is 'People who share a home. retention: person, five years after the last note';

create table named.household_member (
	municipality_id int not null,
	household_id uuid not null,
	person_id uuid not null,
	committee_id uuid not null,
	role text not null check (role in ('adult', 'child')),
	living text not null default 'full' check (living in ('full', 'alternating', 'visiting')),
	primary key (municipality_id, household_id, person_id),
	foreign key (municipality_id, committee_id, household_id) references named.household (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id)
);
create index household_member_person on named.household_member (municipality_id, person_id);
comment on table named.household_member is 'Adults and children of a household; a child is a person too. retention: person, five years after the last note';

create table named.registry_task (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	kind text not null check (kind in ('same-identity-number', 'protected-notice')),
	person_id uuid not null,
	other_person_id uuid,
	raised_on date not null,
	done_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, person_id) references named.person
);
comment on table named.registry_task is 'Something about a protected person for those with named access to look at. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.person', 'named.person_particulars', 'named.identity_number',
	'named.named_access', 'named.household', 'named.household_member', 'named.registry_task']) t;
grant delete on named.named_access, named.household_member to bofast_app;
select house.keep_history(t::regclass) from unnest(array['named.person', 'named.person_particulars']) t;
