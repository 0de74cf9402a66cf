-- Who saves a draft writes over what they saw and nothing later.
alter table named.case_letter add column edited_at timestamptz;
comment on column named.case_letter.edited_at is 'When the draft was last written in; null as drafted.';
