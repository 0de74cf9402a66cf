-- Reports are written by the secretariat; a frozen one is read by everybody in the network, a draft by nobody else.

call house.open_to_network(array['yearly_report', 'yearly_report_part', 'report_build']);

drop policy if exists drafts_stay_with_the_secretariat on counted.yearly_report;
create policy drafts_stay_with_the_secretariat on counted.yearly_report as restrictive for select to bofast_app using (
	state = 'frozen' or (select house.wide()) or (select context.keeps_network())
);

do $$
declare
	t text;
begin
	foreach t in array array['yearly_report_part', 'report_build'] loop
		execute format('drop policy if exists read_in_network on counted.%I', t);
		execute format('drop policy if exists read_by_secretariat on counted.%I', t);
		execute format($p$create policy read_by_secretariat on counted.%I for select to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_network()))
		)$p$, t);
	end loop;
end
$$;

-- Of what is open to anyone the secretariat writes the yearly report, and nothing else.
drop policy if exists added_by_secretariat on published.page;
create policy added_by_secretariat on published.page for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and kind = 'yearly-report' and (select context.keeps_network())
);
drop policy if exists changed_by_secretariat on published.page;
create policy changed_by_secretariat on published.page for update to bofast_app using (
	municipality_id = (select context.municipality()) and kind = 'yearly-report' and (select context.keeps_network())
);
