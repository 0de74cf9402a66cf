-- Row security of the work in a case: templates and settings are read by staff and kept by administrators, everything
-- else stands with its case.

do $$
declare
	t text;
begin
	foreach t in array array['checklist_version', 'checklist_item', 'letter_template', 'case_file_setting'] loop
		execute format('drop policy if exists read_by_staff on named.%I', t);
		execute format($p$create policy read_by_staff on named.%I for select using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (select context.is_staff()))
		)$p$, t);
		execute format('drop policy if exists kept_by_administrators on named.%I', t);
		execute format($p$create policy kept_by_administrators on named.%I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (select context.has_role('administrator')))
		)$p$, t);
	end loop;

	foreach t in array array['checklist_tick', 'case_task', 'economy_measure', 'journal_note', 'case_letter'] loop
		execute format('drop policy if exists with_its_case on named.%I', t);
		execute format($p$create policy with_its_case on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.eviction_case c where c.municipality_id = %1$I.municipality_id and c.id = %1$I.case_id offset 0))
		)$p$, t);
	end loop;
end
$$;

drop policy if exists with_its_letter on named.letter_paper;
create policy with_its_letter on named.letter_paper using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.case_letter l where l.municipality_id = letter_paper.municipality_id and l.id = letter_id))
);

-- A draft is its author's own, until it is signed.
drop policy if exists drafts_are_ones_own on named.journal_note;
create policy drafts_are_ones_own on named.journal_note as restrictive using (
	signed_at is not null or written_by = (select context.actor()) or (select house.wide())
) with check (true);

drop policy if exists only_drafts_are_thrown_away on named.journal_note;
create policy only_drafts_are_thrown_away on named.journal_note as restrictive for delete using (signed_at is null);

-- Asked for by case work, decided by a registrar, who is shown number and reason and not the note.
drop policy if exists asked_with_its_note on named.note_removal;
create policy asked_with_its_note on named.note_removal for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('administrator')) or exists (
		select from named.journal_note n where n.municipality_id = note_removal.municipality_id and n.id = note_id))
);
drop policy if exists asked_by_case_work on named.note_removal;
create policy asked_by_case_work on named.note_removal for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (asked_by = (select context.actor()) and exists (
		select from named.journal_note n where n.municipality_id = note_removal.municipality_id and n.id = note_id)))
);
drop policy if exists answered_by_registrars on named.note_removal;
create policy answered_by_registrars on named.note_removal for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('administrator')))
);

drop policy if exists read_by_nobody on named.note_taken_out;
create policy read_by_nobody on named.note_taken_out using (
	municipality_id = (select context.municipality()) and (select house.wide())
);
