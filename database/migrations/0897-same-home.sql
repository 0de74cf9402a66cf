-- A home is known again also where the number of the flat was not written: street and flat are kept apart.

alter table named.case_home add column street_key text collate "C", add column flat_key text collate "C";
alter table history.case_home add column street_key text collate "C", add column flat_key text collate "C";
comment on column named.case_home.street_key is 'Folded address without the flat.';
comment on column named.case_home.flat_key is 'The flat''s number, folded; null where nobody wrote it: then it may be any flat at the address.';

alter table named.case_home no force row level security;
alter table named.case_home disable trigger user;
update named.case_home
set flat_key = nullif(regexp_replace(lower(btrim(dwelling)), '^(lgh|nr)[. ]*', ''), ''),
	street_key = case
		when btrim(coalesce(dwelling, '')) = '' then address_key
		when right(address_key, length(btrim(dwelling)) + 1) = ' ' || lower(btrim(dwelling))
			then left(address_key, length(address_key) - length(btrim(dwelling)) - 1)
		else regexp_replace(address_key, ' [^ ]+$', '') end;
alter table named.case_home enable trigger user;
alter table named.case_home force row level security;

alter table named.case_home alter column street_key set not null;
create index case_home_at on named.case_home (municipality_id, household_id, street_key);
