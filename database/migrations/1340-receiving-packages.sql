-- How a network knows who sends: keys that somebody has confirmed, and links for those who answer by hand.

alter table counted.received_package add column signed_text text;
comment on column counted.received_package.signed_text is 'The exact text that was signed, so that the signature can be proven at any time; null for what was answered by hand.';

create function house.package_stands() returns trigger
	language plpgsql
as $$
begin
	if old.withdrawn_at is not null
		or to_jsonb(new) - array['withdrawn_at', 'withdrawn_because'] <> to_jsonb(old) - array['withdrawn_at', 'withdrawn_because'] then
		raise exception 'what was received stands' using errcode = 'check_violation', constraint = 'package_stands';
	end if;
	return new;
end
$$;
create trigger package_stands before update on counted.received_package
	for each row execute function house.package_stands();

create index on counted.received_package (municipality_id, replaces);
create index on counted.refused_package (municipality_id, refused_at);

create table counted.sender_key (
	municipality_id int not null,
	fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
	place_id uuid not null,
	public_key bytea not null check (length(public_key) = 44),
	since timestamptz not null,
	until timestamptz,
	confirmed_by uuid,
	confirmed_how text not null check (confirmed_how <> ''),
	replaces text,
	primary key (municipality_id, fingerprint),
	constraint ends_after_it_began check (until >= since),
	constraint confirmed_or_signed_by_the_old check ((confirmed_by is null) = (replaces is not null)),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, confirmed_by) references named.staff,
	foreign key (municipality_id, replaces) references counted.sender_key
);
create unique index one_standing_key_of_a_place on counted.sender_key (municipality_id, place_id) where until is null;
create index on counted.sender_key (municipality_id, place_id);
create index on counted.sender_key (municipality_id, confirmed_by);
create index on counted.sender_key (municipality_id, replaces);
comment on table counted.sender_key is 'The public key by which a municipality''s packages are known. retention: public record, kept';
comment on column counted.sender_key.confirmed_how is 'How it was made sure, by another way than the key came, whose it is; for a key that followed another, that it was signed by it.';

create table counted.submission_link (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	year int not null check (year between 1990 and 2200),
	digest bytea not null,
	made_at timestamptz not null,
	ends_on date not null,
	ended_at timestamptz,
	primary key (municipality_id, id),
	constraint one_link_of_a_secret unique (digest),
	foreign key (municipality_id, place_id) references counted.network_place
);
create index on counted.submission_link (municipality_id, place_id, year);
comment on table counted.submission_link is 'A link by which a municipality without a system of its own answers for a year; the secret itself is kept nowhere. retention: setting, kept while in use';

select house.guard(t::regclass) from unnest(array['counted.sender_key', 'counted.submission_link']) t;
