-- A digest says nothing without its key: which one it was made by is told beside it, so that a restore that has not that
-- key is refused instead of bringing somebody back.
alter table named.destruction add column key_id text check (key_id ~ '^[0-9a-f]{16}$');
comment on column named.destruction.key_id is 'Of the key that made the digest; null for those from before it was told.';
