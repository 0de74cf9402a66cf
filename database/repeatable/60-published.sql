-- What is published is read by anyone; prepared and written by those who keep plans, in their own municipality.

do $$
declare
	t text;
begin
	foreach t in array array['site', 'page', 'picture', 'page_picture', 'dataset', 'data_terms'] loop
		execute format('drop policy if exists read_by_staff on published.%I', t);
		execute format($p$create policy read_by_staff on published.%I for select to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.is_staff()))
		)$p$, t);
		execute format('drop policy if exists added_by_plan_keepers on published.%I', t);
		execute format($p$create policy added_by_plan_keepers on published.%I for insert to bofast_app with check (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
		)$p$, t);
		execute format('drop policy if exists changed_by_plan_keepers on published.%I', t);
		execute format($p$create policy changed_by_plan_keepers on published.%I for update to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
		)$p$, t);
	end loop;
end
$$;

-- Charts stand as they were drawn, and are added only to what is not open yet.
drop policy if exists changed_by_plan_keepers on published.picture;
drop policy if exists changed_by_plan_keepers on published.page_picture;
drop policy if exists added_before_publishing on published.page_picture;
create policy added_before_publishing on published.page_picture as restrictive for insert to bofast_app with check (
	page_id in (select p.id from published.page p where p.published_at is null)
);

-- A page that is prepared anew shows its new pictures only.
drop policy if exists taken_away_before_publishing on published.page_picture;
create policy taken_away_before_publishing on published.page_picture for delete to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
	and page_id in (select p.id from published.page p where p.published_at is null)
);

-- Anyone: what has been published and is not withdrawn, and the pictures of that.
drop policy if exists read_by_anyone on published.site;
create policy read_by_anyone on published.site for select to bofast_public using (true);
drop policy if exists read_by_anyone on published.page;
create policy read_by_anyone on published.page for select to bofast_public using (
	published_at is not null and withdrawn_at is null
);
drop policy if exists read_by_anyone on published.page_picture;
create policy read_by_anyone on published.page_picture for select to bofast_public using (
	page_id in (select p.id from published.page p where p.municipality_id = page_picture.municipality_id)
);
drop policy if exists read_by_anyone on published.picture;
create policy read_by_anyone on published.picture for select to bofast_public using (
	exists (select from published.page_picture pp
		where pp.municipality_id = picture.municipality_id and pp.digest = picture.digest)
);
