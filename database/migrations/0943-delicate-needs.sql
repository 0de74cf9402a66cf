-- That somebody flees from violence is a delicate fact, and is kept apart from the rest of what they need. No address is
-- ever marked as a home for those who flee: what a landlord offers is for everybody, or for one of the open purposes.

create table named.need_purpose (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	purpose text not null check (purpose = 'violence'),
	from_on date not null,
	to_on date check (to_on >= from_on),
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id, person_id, need_id)
		references named.housing_need (municipality_id, committee_id, person_id, id)
);
create index need_purpose_of on named.need_purpose (municipality_id, need_id);
comment on table named.need_purpose is 'A purpose of a need that only those with the right to delicate facts read, from a day until another. retention: person, five years after the last note';

alter table named.housing_need disable trigger remember;
alter table named.agreement_offer disable trigger remember;
alter table named.housing_need no force row level security;
alter table named.agreement_offer no force row level security;
alter table history.housing_need no force row level security;
alter table history.agreement_offer no force row level security;
insert into named.need_purpose (municipality_id, committee_id, person_id, need_id, purpose, from_on)
select municipality_id, committee_id, person_id, id, purpose, since_on from named.housing_need where purpose = 'violence';
update named.housing_need set purpose = 'social' where purpose = 'violence';
update history.housing_need set purpose = 'social' where purpose = 'violence';
update named.agreement_offer set purpose = 'social' where purpose = 'violence';
update history.agreement_offer set purpose = 'social' where purpose = 'violence';
alter table history.agreement_offer force row level security;
alter table history.housing_need force row level security;
alter table named.agreement_offer force row level security;
alter table named.housing_need force row level security;
alter table named.agreement_offer enable trigger remember;
alter table named.housing_need enable trigger remember;

alter table named.housing_need drop constraint housing_need_purpose_check,
	add constraint housing_need_purpose_check
		check (purpose in ('social', 'assigned-refugees', 'housing-first', 'families', 'young-adults', 'other'));
alter table named.agreement_offer drop constraint agreement_offer_purpose_check,
	add constraint agreement_offer_purpose_check
		check (purpose in ('social', 'assigned-refugees', 'housing-first', 'families', 'young-adults', 'other'));

select house.guard('named.need_purpose');
select house.keep_history('named.need_purpose');
