-- What a landlord is told about a person: only on a basis that somebody has recorded, and only until it ends.

create table named.landlord_disclosure (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	notice_id uuid not null,
	ground text not null check (ground in ('consent', 'liability-letter', 'necessity')),
	basis_note text not null check (basis_note <> ''),
	told text not null check (told <> '' and length(told) <= 1000),
	begins_on date not null,
	ends_on date not null,
	taken_back_on date,
	recorded_by uuid not null,
	recorded_on date not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, notice_id) references named.notice,
	foreign key (municipality_id, recorded_by) references named.staff,
	constraint it_ends_within_a_year check (ends_on > begins_on and ends_on <= begins_on + 366)
);
create index landlord_disclosure_of on named.landlord_disclosure (municipality_id, notice_id);
comment on table named.landlord_disclosure is 'A piece of information that a landlord may read, on which ground and until when (OSL 26:1, 12:2, 10:2). retention: case, five years after the last note';
comment on column named.landlord_disclosure.basis_note is 'Who consented, when and how; the letter''s day; or why it is necessary. Never shown to the landlord.';

select house.guard('named.landlord_disclosure');
revoke update on named.landlord_disclosure from bofast_app;
grant update (taken_back_on) on named.landlord_disclosure to bofast_app;
select house.keep_history('named.landlord_disclosure');
