-- Who followed somebody hidden, also in rows that stand no more.
create index earlier_spell_with_person on history.spell (municipality_id, with_person_id) where with_person_id is not null;
