-- What a person asks to be given of their own: the request, what was found sealed as it stood, what is masked and why, and the answer.

create table named.extract_request (
	municipality_id int not null references named.municipality,
	committee_id uuid not null,
	id uuid not null default uuidv7(),
	number int not null check (number > 0),
	year int not null,
	person_id uuid,
	asked_by text not null check (asked_by in ('person', 'guardian', 'representative')),
	proved_by text not null check (proved_by in ('e-identification', 'identity-card', 'passport', 'known', 'certificate')),
	scope text not null,
	received_on date not null,
	due_on date not null,
	extended_why text not null default '',
	begun_by uuid not null,
	begun_at timestamptz not null,
	gathered_at timestamptz,
	gathered_by uuid,
	sealed bytea,
	digest text,
	pieces int,
	sent_by uuid,
	sent_at timestamptz,
	looked_by uuid,
	looked_at timestamptz,
	look text check (look in ('agreed', 'sent-back')),
	look_words text not null default '',
	given_on date,
	given_by uuid,
	given_way text check (given_way in ('by-hand', 'registered-letter', 'digital-mailbox')),
	refused_on date,
	refused_by uuid,
	refused_section text,
	refused_why text not null default '',
	primary key (municipality_id, id),
	constraint one_request_of_a_number unique (municipality_id, committee_id, year, number),
	constraint gathered_as_a_whole check ((gathered_at is null) = (gathered_by is null) and (sealed is null or gathered_at is not null)
		and (digest is null) = (gathered_at is null) and (pieces is null) = (gathered_at is null)),
	constraint sent_as_a_whole check ((sent_at is null) = (sent_by is null) and (sent_at is null or gathered_at is not null)),
	constraint looked_at_as_a_whole check ((looked_at is null) = (looked_by is null) and (looked_at is null) = (look is null)),
	constraint two_pairs_of_eyes check (looked_by <> sent_by),
	constraint given_after_a_second_look check ((given_on is null) = (given_by is null) and (given_on is null) = (given_way is null)
		and (given_on is null or (look is not distinct from 'agreed' and refused_on is null))),
	constraint refused_with_words check ((refused_on is null) = (refused_by is null) and (refused_on is null) = (refused_section is null)
		and (refused_on is null or refused_why <> '')),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, begun_by) references named.staff,
	foreign key (municipality_id, gathered_by) references named.staff,
	foreign key (municipality_id, sent_by) references named.staff,
	foreign key (municipality_id, looked_by) references named.staff,
	foreign key (municipality_id, given_by) references named.staff,
	foreign key (municipality_id, refused_by) references named.staff
);
create index on named.extract_request (municipality_id, committee_id, person_id) where person_id is not null;
create index on named.extract_request (municipality_id, begun_by);
create index on named.extract_request (municipality_id, gathered_by) where gathered_by is not null;
create index on named.extract_request (municipality_id, sent_by) where sent_by is not null;
create index on named.extract_request (municipality_id, looked_by) where looked_by is not null;
create index on named.extract_request (municipality_id, given_by) where given_by is not null;
create index on named.extract_request (municipality_id, refused_by) where refused_by is not null;
comment on table named.extract_request is 'That a person asked for their own records, what was found, sealed, and how it was answered. retention: person, five years after the last note; the sealed document ninety days after it was answered';
comment on column named.extract_request.person_id is 'Null when nothing is kept here about whoever asked.';
comment on column named.extract_request.due_on is 'A month after it came (Regulation 2016/679 art. 12.3); at most two more, with words to the person within the first.';

create table named.extract_mask (
	municipality_id int not null,
	request_id uuid not null,
	piece text not null,
	field text not null,
	shown boolean not null,
	section text,
	struck bytea,
	note text not null default '',
	decided_by uuid not null,
	decided_at timestamptz not null,
	primary key (municipality_id, request_id, piece, field),
	constraint masked_by_a_section check ((shown and struck is null) = (section is null)),
	constraint struck_out_of_what_is_shown check (struck is null or shown),
	foreign key (municipality_id, request_id) references named.extract_request,
	foreign key (municipality_id, decided_by) references named.staff
);
create index on named.extract_mask (municipality_id, decided_by);
comment on table named.extract_mask is 'What of an extract is masked, by which section, or shown although it tells of somebody else; decided piece by piece. retention: with its person';

comment on column named.extract_mask.struck is 'Passages that are struck out of words that are shown otherwise, sealed.';

select house.guard(t::regclass) from unnest(array['named.extract_request', 'named.extract_mask']) t;
grant delete on named.extract_mask to bofast_app;
