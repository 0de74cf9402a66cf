import type pg from 'pg'

const places = `(array['night-shelter', 'rough-sleeping', 'hotel-hostel-camping', 'reference-housing', 'social-contract',
	'friends-acquaintances', 'family-relatives', 'caravan-allotment'])`
const destinations = `(array['own-lease', 'owned-home', 'friends-family-temporary', 'unknown', 'moved-away', 'deceased'])`

type Town = { readonly municipalityId: number; readonly committeeId: string; readonly staffId: string }

/** Ten years of invented spells, four a person, some after each other without a gap, with what each contributes: set by set. */
export async function pourTown(bare: pg.Client, town: Town, spells: number): Promise<void> {
	await bare.query(`set session_replication_role = replica`)
	await bare.query(`select setseed(0.42)`)
	await pourFacts(bare, town, Math.ceil(spells / 4))
	await bare.query('analyze named.spell')
	await pourContributions(bare, town.municipalityId)
	await bare.query('analyze named.contribution')
	await pourSums(bare, town.municipalityId)
	await bare.query(`reset session_replication_role`)
	await bare.query('vacuum analyze')
}

async function pourFacts(bare: pg.Client, town: Town, people: number): Promise<void> {
	const { municipalityId, committeeId, staffId } = town
	await bare.query(
		`with new as (
			insert into named.person (municipality_id, committee_id)
			select $1, $2 from generate_series(1, $3) returning id
		)
		insert into named.person_particulars (municipality_id, id, committee_id, folded_name, birth_date, sex)
		select $1, id, $2, '', date '1945-01-01' + (random() * 21000)::int, (array['woman', 'man'])[1 + floor(random() * 2)::int]
		from new`,
		[municipalityId, committeeId, people],
	)
	await bare.query(
		`insert into named.spell (municipality_id, committee_id, person_id, during, place, with_children, stay_municipality,
			destination, recorded_by)
		select $1, $2, id, daterange(first, until), ${places}[1 + floor(random() * 8)::int],
			case when random() < 0.2 then 'yes' else 'no' end, '1980',
			case when until is not null then ${destinations}[1 + floor(random() * 6)::int] end, $3
		from (
			select id, first, case when n = 4 and stays then null when goes_on and n < 4 then lead(first) over person
				else first + days end as until
			from (
				select p.id, n, stays, random() < 0.4 as goes_on, 20 + floor(random() * 90)::int as days,
					start + 180 * (n - 1) + floor(random() * 60)::int as first
				from (select id, date '2016-10-12' + floor(random() * 2950)::int as start, random() < 0.3 as stays
					from named.person where municipality_id = $1) p
				cross join generate_series(1, 4) n
			) drawn window person as (partition by id order by n)
		) s`,
		[municipalityId, committeeId, staffId],
	)
	await bare.query(
		`insert into named.contact (municipality_id, committee_id, person_id, on_day, kind, recorded_by)
		select municipality_id, committee_id, person_id, starts_on, 'meeting', $2 from named.spell where municipality_id = $1`,
		[municipalityId, staffId],
	)
}

/** What the rules would say of these spells but for birthdays and silence: coming, moving on, leaving. Some is told late. */
async function pourContributions(bare: pg.Client, municipalityId: number): Promise<void> {
	await bare.query(
		`insert into named.contribution (municipality_id, definition, person_id, position, day, until, kind, from_category,
			to_category, reason, population, sex, age_band, children, recorded_month)
		select $1, 'se-2023', person_id, row_number() over person - 1, day, coalesce(lead(day) over person, 'infinity'),
			kind, f, t, reason, 'adult', sex, age_band, children,
			date_trunc('month', day::timestamp)::date + case when random() < 0.03 then interval '1 month' else interval '0' end
		from (
			select s.person_id, c.day, c.kind, c.f, c.t, c.reason, d.sex,
				case when age < 18 then '0-17' when age < 25 then '18-24' when age < 45 then '25-44' when age < 65 then '45-64'
					else '65-' end as age_band, first_value(s.with_children) over (partition by s.person_id order by s.starts_on) as children
			from (
				select person_id, starts_on, ends_on, destination, with_children, category,
					lag(ends_on) over person as left_on, lag(category) over person as before, lead(starts_on) over person as next
				from (select *, case when place in ('reference-housing', 'social-contract') then 3
						when place in ('friends-acquaintances', 'family-relatives') then 4 else 1 end as category
					from named.spell where municipality_id = $1) placed
				window person as (partition by person_id order by starts_on)
			) s
			join named.person_particulars d on d.municipality_id = $1 and d.id = s.person_id
			cross join lateral (select extract(year from age(date '2020-01-01', d.birth_date)) as age) a
			cross join lateral (
				select starts_on as day, case when left_on = starts_on then 'move' else 'in' end as kind,
					case when left_on = starts_on then before else 0 end as f, category as t,
					case when left_on = starts_on then 'moved-on' when left_on is null then 'new' else 'returned-from-housing' end as reason
				where left_on is distinct from starts_on or before <> category
				union all
				select ends_on, 'out', category, 0, case destination when 'own-lease' then 'housed' when 'owned-home' then 'housed'
					when 'moved-away' then 'moved' when 'deceased' then 'deceased' else 'no-longer-meets' end
				where ends_on < 'infinity' and next is distinct from ends_on
			) c
		) rows
		window person as (partition by person_id order by day, f)`,
		[municipalityId],
	)
}

async function pourSums(bare: pg.Client, municipalityId: number): Promise<void> {
	const dims = 'kind, from_category, to_category, reason, population'
	const groups = 'sex, age_band, children'
	const month = `date_trunc('month', day::timestamp)::date`
	const sums = [
		['flow_day', 'day', `day, ${dims}`, ''],
		['flow_cube', 'month', `${month}, ${dims}`, ''],
		['flow_month', 'month', `${month}, ${dims}, ${groups}`, `, ${groups}`],
	] as const
	for (const [table, time, by, extra] of sums) {
		await bare.query(
			`insert into named.${table} (municipality_id, definition, ${time}, ${dims}${extra}, amount)
			select municipality_id, definition, ${by}, count(*) from named.contribution where municipality_id = $1
			group by municipality_id, definition, ${by}`,
			[municipalityId],
		)
	}
	for (const [table, time] of [
		['flow_trait_day', 'day'],
		['flow_trait_month', 'month'],
	] as const) {
		const by = `trait, value, ${time === 'day' ? 'day' : month}, ${dims}`
		await bare.query(
			`insert into named.${table} (municipality_id, definition, trait, value, ${time}, ${dims}, amount)
			select municipality_id, definition, ${by}, count(*) from named.contribution
			cross join lateral (values ('sex', sex), ('age-band', age_band), ('children', children)) as t(trait, value)
			where municipality_id = $1 group by municipality_id, definition, ${by}`,
			[municipalityId],
		)
	}
	await bare.query(
		`insert into named.flow_correction (municipality_id, definition, since, from_category, to_category, population,
			${groups}, amount)
		select municipality_id, definition, recorded_month, from_category, to_category, population, ${groups}, count(*)
		from named.contribution where municipality_id = $1 and recorded_month > ${month}
		group by municipality_id, definition, recorded_month, from_category, to_category, population, ${groups}`,
		[municipalityId],
	)
}
