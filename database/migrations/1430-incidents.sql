-- Personal data incidents: what went wrong with records about people, told within 72 hours to the authority or kept with a reason why not.

create table named.incident (
	municipality_id int not null references named.municipality,
	committee_id uuid not null,
	id uuid not null default uuidv7(),
	reported_by uuid not null,
	reported_at timestamptz not null,
	kind text not null check (kind in (
		'wrong-receiver', 'lost', 'seen-by-others', 'read-without-need', 'changed-or-destroyed', 'not-reachable', 'intrusion', 'other')),
	found_at timestamptz not null,
	happened text not null check (happened <> ''),
	groups text[] not null check (cardinality(groups) > 0 and groups <@ array[
		'adults', 'children', 'protected', 'tenants', 'contacts', 'staff', 'others']),
	people_about int check (people_about >= 0),
	measures text not null,
	authority_told boolean,
	authority_told_at timestamptz,
	authority_reference text not null default '',
	authority_why text not null default '',
	authority_by uuid,
	concerned_told boolean,
	concerned_on date,
	concerned_why text not null default '',
	concerned_by uuid,
	learned text not null default '',
	closed_on date,
	closed_by uuid,
	primary key (municipality_id, id),
	constraint authority_as_a_whole check ((authority_told is null) = (authority_by is null)
		and (authority_told_at is not null) = coalesce(authority_told, false)
		and (authority_told is distinct from false or authority_why <> '')),
	constraint concerned_as_a_whole check ((concerned_told is null) = (concerned_by is null)
		and (concerned_on is not null) = coalesce(concerned_told, false)
		and (concerned_told is distinct from false or concerned_why <> '')),
	constraint closed_when_settled check (closed_on is null
		or (closed_by is not null and authority_told is not null and concerned_told is not null)),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, reported_by) references named.staff,
	foreign key (municipality_id, authority_by) references named.staff,
	foreign key (municipality_id, concerned_by) references named.staff,
	foreign key (municipality_id, closed_by) references named.staff
);
create index on named.incident (municipality_id, committee_id, found_at);
create index on named.incident (municipality_id, reported_by);
create index on named.incident (municipality_id, authority_by) where authority_by is not null;
create index on named.incident (municipality_id, concerned_by) where concerned_by is not null;
create index on named.incident (municipality_id, closed_by) where closed_by is not null;
comment on table named.incident is 'What went wrong with records about people: groups and numbers, never names. retention: log, five years after it was closed';
comment on column named.incident.found_at is 'When somebody here knew of it: the 72 hours run from then.';
comment on column named.incident.people_about is 'About how many it concerns; null while that is not known.';

select house.guard('named.incident');
select house.keep_history('named.incident');
