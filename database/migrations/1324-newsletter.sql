-- The newsletter: the contacts who have said that they want it, its issues as they were sent, and one letter to each.

create table counted.newsletter_reader (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	contact_id uuid not null,
	since date not null,
	consent text not null check (consent <> ''),
	ended_on date,
	ended_by text check (ended_by in ('reader', 'network', 'address-refused')),
	primary key (municipality_id, id),
	constraint ended_by_somebody check ((ended_on is null) = (ended_by is null)),
	constraint not_ended_before_it_began check (ended_on >= since),
	foreign key (municipality_id, contact_id) references counted.network_contact
);
create index on counted.newsletter_reader (municipality_id, contact_id);
create unique index a_contact_reads_it_once on counted.newsletter_reader (municipality_id, contact_id) where ended_on is null;
comment on table counted.newsletter_reader is 'Which contact wants the newsletter, since when and by which yes; the address is the contact''s own. retention: two years after it ended';
comment on column counted.newsletter_reader.consent is 'How and where they said yes.';

create table counted.newsletter (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	number int not null check (number > 0),
	subject text not null check (subject <> ''),
	text text not null check (text <> ''),
	audience text not null check (audience in ('everybody', 'places', 'organisations')),
	written_on date not null,
	sent_at timestamptz,
	primary key (municipality_id, id),
	constraint one_newsletter_of_a_number unique (municipality_id, number)
);
comment on table counted.newsletter is 'An issue of the newsletter; once it is sent it stands. retention: public record, kept';

create table counted.newsletter_letter (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	newsletter_id uuid not null,
	reader_id uuid not null,
	state text not null default 'to-send' check (state in ('to-send', 'handing-in', 'taken', 'not-taken', 'not-known', 'nothing-to-say')),
	trouble text,
	changed_at timestamptz not null,
	digest bytea,
	primary key (municipality_id, id),
	constraint one_letter_to_a_reader unique (municipality_id, newsletter_id, reader_id),
	constraint one_newsletter_letter_of_a_digest unique (digest),
	foreign key (municipality_id, newsletter_id) references counted.newsletter,
	foreign key (municipality_id, reader_id) references counted.newsletter_reader
);
create index on counted.newsletter_letter (municipality_id, reader_id);
comment on table counted.newsletter_letter is 'What became of one letter to one reader, and the digest of the link by which they end it. retention: log, two years';

create function house.sent_newsletter_stands() returns trigger
	language plpgsql
as $$
begin
	if old.sent_at is not null then
		raise exception 'newsletter-sent' using errcode = '42501';
	end if;
	return new;
end
$$;
create trigger sent_stands before update on counted.newsletter for each row execute function house.sent_newsletter_stands();

select house.guard(t::regclass) from unnest(array['counted.newsletter_reader', 'counted.newsletter', 'counted.newsletter_letter']) t;
