-- Where somebody protected lives and is reached is sealed: who reads past row security, or a copy of the database, reads nothing.
alter table named.person_particulars add column contact_cipher bytea;
alter table history.person_particulars add column contact_cipher bytea;

-- The house seals what stood open before when it is brought up to date; from now on nothing open is written.
alter table named.person_particulars add constraint contact_of_hidden_is_sealed check (
	(hidden and phone is null and address is null and postal_code is null and city is null)
	or (not hidden and contact_cipher is null)) not valid;
