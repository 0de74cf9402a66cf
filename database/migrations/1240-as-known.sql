-- What was known at a moment: the same tables by the same names, as they stood then. Filled by the repeatable files, since
-- columns are added to tables.

create schema known;
comment on schema known is 'Rows about people as they stood at bofast.known_at; read by counts alone, under the row security of now.';
grant usage on schema known to bofast_app;
