-- Whom a network reaches in a municipality or an organisation, what it notes about a municipality, and what that one says of it.

create table counted.network_contact (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	place_id uuid,
	organisation_id uuid,
	role text not null check (role <> ''),
	since date not null,
	ended_on date,
	primary key (municipality_id, id),
	constraint of_one_place_or_organisation check (num_nonnulls(place_id, organisation_id) = 1),
	constraint ended_after_it_began check (ended_on >= since),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, organisation_id) references counted.network_organisation
);
create index on counted.network_contact (municipality_id, place_id);
create index on counted.network_contact (municipality_id, organisation_id);
comment on table counted.network_contact is 'A role by which a municipality or an organisation is reached; who has it is named elsewhere. retention: public record, kept';

create table named.network_contact_person (
	municipality_id int not null,
	id uuid not null,
	name_cipher bytea not null,
	email_cipher bytea,
	phone_cipher bytea,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.network_contact
);
comment on table named.network_contact_person is 'Who has a contact''s role at work and how they are reached, sealed. retention: until the contact ends, then destroyed at once';

create table counted.place_note (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	noted_on date not null,
	body text not null check (body <> ''),
	shown_to_place boolean not null,
	withdrawn_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, place_id) references counted.network_place
);
create index on counted.place_note (municipality_id, place_id);
comment on table counted.place_note is 'What a network notes about a municipality, never about a person. retention: public record, kept';
comment on column counted.place_note.shown_to_place is 'The municipality sees it on its own page, and may correct it.';

create table counted.own_page_link (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	network_contact_id uuid not null,
	digest bytea not null,
	made_at timestamptz not null,
	last_day date not null,
	primary key (municipality_id, id),
	constraint one_secret_of_an_own_page unique (digest),
	foreign key (municipality_id, network_contact_id) references counted.network_contact
);
create index on counted.own_page_link (municipality_id, network_contact_id);
comment on table counted.own_page_link is 'A secret by which a municipality''s contact sees what is noted about it: a keyed digest. retention: until its last day, or a new one is made';

create table counted.place_correction (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	network_contact_id uuid not null,
	about text not null check (about in ('register', 'contacts', 'notes', 'groups', 'other')),
	body text not null check (body <> ''),
	sent_on date not null,
	state text not null default 'new' check (state in ('new', 'corrected', 'stands')),
	reply text not null default '',
	settled_on date,
	primary key (municipality_id, id),
	constraint settled_when_it_is_answered check ((settled_on is not null) = (state <> 'new')),
	constraint said_why_it_stands check (state <> 'stands' or reply <> ''),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, network_contact_id) references counted.network_contact
);
create index on counted.place_correction (municipality_id, place_id);
create index on counted.place_correction (municipality_id, network_contact_id);
comment on table counted.place_correction is 'What a municipality says is wrong of what is kept about it, and what became of that. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.network_contact', 'named.network_contact_person', 'counted.place_note',
	'counted.own_page_link', 'counted.place_correction']) t;
grant delete on named.network_contact_person, counted.own_page_link to bofast_app;
