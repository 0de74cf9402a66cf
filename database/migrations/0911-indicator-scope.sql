-- An indicator may be about named units only, where what it counts happens in a unit.
alter table counted.indicator add column unit_ids uuid[] check (cardinality(unit_ids) > 0);
alter table history.indicator add column unit_ids uuid[];
comment on column counted.indicator.unit_ids is 'The units whose events are counted; null counts all.';
