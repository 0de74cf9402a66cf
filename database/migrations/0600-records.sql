-- A person's row is a record. Two records of one person are linked, never moved: facts stay where they were written.

alter table named.staff_role drop constraint staff_role_role_check;
alter table named.staff_role add constraint staff_role_role_check check (role in (
	'officer', 'unit-manager', 'coordinator', 'strategist', 'reader', 'landlord', 'administrator',
	'informant', 'follow-up', 'delicate-facts'));

alter table named.committee add column lists_widely boolean not null default false;
comment on column named.committee.lists_widely is 'The controller''s switch: lists in case work reach beyond one''s own units (SFS 2001:637 15 §).';

alter table named.person add column same_as uuid;
alter table history.person add column same_as uuid;
alter table named.person
	add constraint kept_record foreign key (municipality_id, committee_id, same_as) references named.person (municipality_id, committee_id, id),
	add constraint not_its_own_double check (same_as <> id);
create index protected_person on named.person (municipality_id) where protection <> 'none';
create index person_same_as on named.person (municipality_id, same_as) where same_as is not null;
comment on column named.person.same_as is 'The kept record of the same person; null when this is the kept one. Undone by null.';

alter table named.person_particulars add column code text, add column called text, add column born_about int,
	add column folded_called text collate "C" not null default '', add column sound_key text collate "C" not null default '',
	add column phone_key text generated always as (right(regexp_replace(phone, '\D', '', 'g'), 8)) stored;
alter table history.person_particulars add column code text, add column called text, add column born_about int,
	add column folded_called text collate "C" not null default '', add column sound_key text collate "C" not null default '',
	add column phone_key text;
create index person_by_called_name on named.person_particulars (municipality_id, folded_called) where folded_called <> '';
create index person_by_sound on named.person_particulars (municipality_id, sound_key) where sound_key <> '';
create index person_by_phone on named.person_particulars (municipality_id, phone_key) where phone_key <> '';
create index person_by_birth_date on named.person_particulars (municipality_id, birth_date);
comment on column named.person_particulars.sound_key is 'How the name sounds, its words in order: who may be the same is looked for by equal keys.';
alter table named.person_particulars
	add constraint one_person_of_a_code unique (municipality_id, code),
	add constraint born_about_a_year check (born_about between 1900 and 2100);
comment on column named.person_particulars.code is 'What somebody without known identity is called in files, e.g. K-0042.';
comment on column named.person_particulars.called is 'What somebody is called by those who meet them; no registered name.';

alter table named.registry_task drop constraint registry_task_kind_check;
alter table named.registry_task add constraint registry_task_kind_check
	check (kind in ('same-identity-number', 'protected-notice', 'perhaps-same-person'));

create table named.person_code_series (
	municipality_id int not null references named.municipality,
	last_number int not null,
	primary key (municipality_id)
);
comment on table named.person_code_series is 'The last number given to somebody without known identity. retention: while the house stands';

create table named.record_link (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	record_id uuid not null,
	kept_id uuid not null,
	reason text,
	linked_by uuid not null,
	linked_on date not null,
	undone_by uuid,
	undone_on date,
	primary key (municipality_id, id),
	constraint undone_by_somebody check ((undone_by is null) = (undone_on is null)),
	foreign key (municipality_id, committee_id, record_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, kept_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, linked_by) references named.staff,
	foreign key (municipality_id, undone_by) references named.staff
);
create unique index one_link_a_record on named.record_link (municipality_id, record_id) where undone_on is null;
create index record_link_of_kept on named.record_link (municipality_id, kept_id);
comment on table named.record_link is 'Who said that two records are one person. Undone links stay: same_as follows from those that stand. retention: person, five years after the last note';

create table named.record_pair (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	a_id uuid not null,
	b_id uuid not null,
	probability double precision not null check (probability between 0 and 1),
	reasons jsonb not null,
	found_on date not null,
	decision text not null default 'open' check (decision in ('open', 'not-the-same', 'later')),
	decided_by uuid,
	decided_on date,
	reason text,
	primary key (municipality_id, id),
	constraint one_row_a_pair unique (municipality_id, a_id, b_id),
	constraint smaller_first check (a_id < b_id),
	foreign key (municipality_id, committee_id, a_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, committee_id, b_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, decided_by) references named.staff
);
create index record_pair_of_b on named.record_pair (municipality_id, b_id);
comment on table named.record_pair is 'Two records that may be one person: why we think so and what somebody decided. retention: person, five years after the last note';

select house.guard(t::regclass) from unnest(array['named.person_code_series', 'named.record_link', 'named.record_pair']) t;
select house.keep_history(t::regclass) from unnest(array['named.record_link', 'named.record_pair']) t;
