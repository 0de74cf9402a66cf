-- Why somebody took no part in their plan is staff's to say; what they do not agree with is theirs.

alter table named.support_plan add column absent_because text check (absent_because <> '');
alter table history.support_plan add column absent_because text;
comment on column named.support_plan.absent_because is 'Why the person took no part, in staff''s words.';
