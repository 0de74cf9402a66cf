-- Municipalities are compared a year at a time: the inhabitants of one year are found without reading those of all.

create index on counted.place_population (municipality_id, year);
