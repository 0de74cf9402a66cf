-- Whoever is to leave a place is looked for on every officer's first page: among those who have a day for it.
create index spell_with_discharge on named.spell (municipality_id, discharge_on)
	where discharge_on is not null and ends_on = 'infinity';
