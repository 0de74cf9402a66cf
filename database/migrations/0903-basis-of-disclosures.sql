-- A consent is somebody's and of a day.

alter table named.landlord_disclosure add column consented_by text check (consented_by <> ''), add column consented_on date,
	add constraint consent_is_somebodys_of_a_day check (
		(ground = 'consent') = (consented_by is not null) and (ground = 'consent') = (consented_on is not null));
alter table history.landlord_disclosure add column consented_by text, add column consented_on date;
