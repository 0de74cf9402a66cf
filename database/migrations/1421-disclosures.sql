-- What was given out of a matter by other ways than the house itself records: to whom, on which section, and by whose decision.

create table named.disclosure (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid,
	case_id uuid,
	given_on date not null,
	to_kind text not null check (to_kind in (
		'other-committee', 'authority', 'police', 'health-care', 'school', 'landlord', 'relative', 'guardian', 'court', 'provider', 'other')),
	to_name text not null check (to_name <> ''),
	to_committee_id uuid,
	section text not null check (section in (
		'consent', 'no-harm', 'necessity', 'duty-to-tell', 'party', 'guardian', 'young-or-pregnant', 'crime-under-21', 'crime',
		'current-in-another-committee', 'transfer', 'other-law')),
	what text not null check (what <> ''),
	purpose text not null check (purpose <> ''),
	consented_by text check (consented_by in ('the-person', 'guardian', 'trustee')),
	consented_on date,
	consent_ends_on date,
	consent_taken_back_on date,
	decided_by uuid not null,
	recorded_by uuid not null,
	recorded_on date not null,
	primary key (municipality_id, id),
	constraint of_a_person_or_a_case check ((person_id is null) <> (case_id is null)),
	constraint crossing_names_its_committee check ((to_kind = 'other-committee') = (to_committee_id is not null)),
	constraint crosses_to_another check (to_committee_id <> committee_id),
	constraint consented_as_a_whole check (
		(section = 'consent') = (consented_by is not null) and (consented_by is null) = (consented_on is null)),
	constraint consent_has_an_end check ((consented_by is null) = (consent_ends_on is null)),
	constraint consent_lasts_a_year_at_most check (consent_ends_on >= consented_on and consent_ends_on <= consented_on + 366),
	constraint taken_back_after_it_was_given check (consent_taken_back_on >= consented_on),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, to_committee_id) references named.committee,
	foreign key (municipality_id, decided_by) references named.staff,
	foreign key (municipality_id, recorded_by) references named.staff
);
create index disclosure_of_person on named.disclosure (municipality_id, committee_id, person_id);
create index disclosure_of_case on named.disclosure (municipality_id, case_id);
create index disclosure_to_committee on named.disclosure (municipality_id, to_committee_id);
create index disclosure_decided_by on named.disclosure (municipality_id, decided_by);
create index disclosure_recorded_by on named.disclosure (municipality_id, recorded_by);
comment on table named.disclosure is 'Something about a person that was given out: to whom, on which section, by whose decision (OSL 26:1, 12:2, 10:2). retention: person, five years after the last note';
comment on column named.disclosure.to_name is 'An office or a function, never a private person by name.';

select house.guard('named.disclosure');
revoke update on named.disclosure from bofast_app;
grant update (consent_taken_back_on) on named.disclosure to bofast_app;
select house.keep_history('named.disclosure');
