-- A landlord keeps its own house: who of its people administers, who is invited, who stands in for whom and when.

-- Administering is given by the municipality; whoever is a substitute only speaks on the days they stand in.
alter table named.representation
	add column administers boolean not null default false,
	add column only_as_substitute boolean not null default false,
	add constraint a_substitute_administers_nothing check (not (administers and only_as_substitute));

create table named.representative_invitation (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	name text not null check (name <> ''),
	email text not null check (email = lower(email)),
	administers boolean not null default false,
	only_as_substitute boolean not null default false,
	digest bytea not null,
	made_by uuid not null,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	accepted_at timestamptz,
	accepted_by uuid,
	ended_at timestamptz,
	primary key (municipality_id, id),
	foreign key (municipality_id, organisation_id) references named.organisation,
	foreign key (municipality_id, made_by) references named.staff,
	foreign key (municipality_id, accepted_by) references named.staff,
	constraint one_invitation_of_a_digest unique (digest),
	constraint a_substitute_is_invited_to_nothing_more check (not (administers and only_as_substitute)),
	constraint accepted_by_somebody check ((accepted_at is null) = (accepted_by is null))
);
create index representative_invitation_of on named.representative_invitation (municipality_id, organisation_id, made_at);
comment on table named.representative_invitation is 'Who is asked to speak for a landlord; the secret is shown once and kept as a keyed digest. retention: thirty days after it ran out';

create table named.substitution (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	absent_id uuid not null,
	substitute_id uuid not null,
	from_on date not null,
	through_on date not null check (through_on >= from_on),
	named_by uuid not null,
	named_at timestamptz not null,
	ended_at timestamptz,
	primary key (municipality_id, id),
	-- Whoever leaves stands in for nobody, and nobody for them.
	foreign key (municipality_id, absent_id, organisation_id)
		references named.representation (municipality_id, staff_id, organisation_id) on delete cascade,
	foreign key (municipality_id, substitute_id, organisation_id)
		references named.representation (municipality_id, staff_id, organisation_id) on delete cascade,
	constraint nobody_stands_in_for_themselves check (absent_id <> substitute_id)
);
create index substitution_of on named.substitution (municipality_id, organisation_id, through_on);
create index substitution_by on named.substitution (municipality_id, substitute_id);
create index substitution_for on named.substitution (municipality_id, absent_id);
comment on table named.substitution is 'Who answers for a landlord in somebody''s place, and on which days. retention: while both speak for the landlord';

select house.guard(t::regclass) from unnest(array['named.representative_invitation', 'named.substitution']) t;
revoke update on named.representative_invitation, named.substitution, named.representation from bofast_app;
grant update (administers, only_as_substitute) on named.representation to bofast_app;
grant update (accepted_at, accepted_by, ended_at) on named.representative_invitation to bofast_app;
grant update (ended_at) on named.substitution to bofast_app;
grant delete on named.representative_invitation to bofast_app;
