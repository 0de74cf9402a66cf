import type pg from 'pg'

const firstYear = 2016

export type Country = {
	readonly municipalities: number
	readonly years: number
	readonly definitions: readonly string[]
}

/**
 * An invented country's released figures, set by set: every municipality's packages, inhabitants of each year, and of each
 * definition a number, withheld, not counted or nothing. The keys are checked as always.
 */
export async function pourFigures(
	bare: pg.Client,
	municipalityId: number,
	{ municipalities, years, definitions }: Country,
): Promise<void> {
	await bare.query('select setseed(0.42)')
	await bare.query(
		`insert into counted.network_place (municipality_id, kind, country, code, name, short_name, county_code, invented, source)
		select $1::int, 'county', 'SE', lpad(n::text, 2, '0'), 'Provlän ' || n, 'Prov ' || n, null, true, 'invented' from generate_series(1, 21) n
		union all
		select $1::int, 'municipality', 'SE', lpad(n::text, 4, '0'), 'Provkommun ' || n, 'Prov ' || n, lpad((1 + n % 21)::text, 2, '0'), true,
			'invented'
		from generate_series(1, $2::int) n`,
		[municipalityId, municipalities],
	)
	const places = `counted.network_place p where p.municipality_id = $1::int and p.kind = 'municipality'`
	await bare.query(
		`insert into counted.received_package (municipality_id, id, place_id, number, way, digest, first_year, last_year, content,
			released_at, received_at)
		select $1::int, gen_random_uuid(), p.id, 1, 'form', p.code, $2::int, $2::int + 9, '{}', '2026-03-01', '2026-03-01' from ${places}`,
		[municipalityId, firstYear],
	)
	await bare.query(
		`insert into counted.place_population (municipality_id, place_id, year, population, source, package_id)
		select $1::int, p.id, $2::int + y, (3000 * exp(4 * random()))::int, 'invented', k.id
		from generate_series(0, $3::int - 1) y
		cross join counted.received_package k
		join counted.network_place p on p.municipality_id = k.municipality_id and p.id = k.place_id
		where k.municipality_id = $1::int`,
		[municipalityId, firstYear, years],
	)
	await bare.query(
		`insert into counted.network_figure (municipality_id, definition, definition_version, part, year, place_id, state, value,
			coverage, package_id)
		select $1::int, definition, 1, '', year, place_id, state,
			case when state = 'number' then round(people * (0.2 + random()) / 300) end, 0.7 + 0.3 * random(), package_id
		from (
			select d.definition, n.year, n.place_id, n.population as people, k.id as package_id,
				case when random() < 0.9 then 'number' when random() < 0.7 then 'withheld' else 'not-counted' end as state
			from unnest($2::text[]) d (definition)
			cross join counted.place_population n
			join counted.received_package k on k.municipality_id = n.municipality_id and k.place_id = n.place_id
			where n.municipality_id = $1
		) drawn`,
		[municipalityId, definitions],
	)
	await bare.query('vacuum analyze counted.network_figure')
	await bare.query('vacuum analyze counted.place_population')
	await bare.query('analyze counted.network_place')
}
