import type pg from 'pg'
import { workOnYearlyReport } from '../src/features/network/index.ts'
import { sharedDefinitions } from '../src/features/network/rules/submissions/definitions.ts'
import { usualLayout } from '../src/features/network/rules/yearly-report/layout.ts'
import type { House } from '../src/platform/house.ts'
import type { Measured } from './measure.ts'

const places = 290
const years = 10
const indicators = 40
const lastYear = 2025

/** A country's report: 290 municipalities × 10 years × 40 indicators gathered by the job behind it, beside one minute. */
export async function benchReport(house: House, bare: pg.Client): Promise<Measured[]> {
	const { municipalityId, buildId } = await fillCountry(bare)
	const begun = performance.now()
	await workOnYearlyReport(house, { municipalityId, buildId })
	const ours = performance.now() - begun
	const { rows } = await bare.query<{ state: string; told: number }>(
		`select state, jsonb_array_length(facts -> 'aggregates') told from counted.report_build where id = $1`,
		[buildId],
	)
	if (rows[0]?.state !== 'done' || rows[0].told === 0) throw new Error('the report was not built')
	return [{ what: 'yearly report of a country', peer: 'one minute', ours, theirs: 60_000 }]
}

/** Shared definitions and their parts first, then others' own until there are forty. */
function told(): { definition: string; version: number; part: string }[] {
	const shared = sharedDefinitions.flatMap(({ id: definition, version, parts }) => [
		{ definition, version, part: '' },
		...Object.entries(parts).flatMap(([dimension, codes]) =>
			codes.map((code) => ({ definition, version, part: `${dimension}=${code}` })),
		),
	])
	const own = Array.from({ length: indicators }, (_, at) => ({
		...{ definition: `own-${at}`, version: 1, part: '' },
	}))
	return [...shared, ...own].slice(0, indicators)
}

async function fillCountry(bare: pg.Client): Promise<{ municipalityId: number; buildId: string }> {
	const founded = await bare.query<{ municipality_id: number }>(
		`insert into named.municipality (municipality_id, code, name, kind, invented) overriding system value
		select max(municipality_id) + 1, 'LAND', 'Landet', 'authority', true from named.municipality returning municipality_id`,
	)
	const municipalityId = founded.rows[0]?.municipality_id
	if (municipalityId === undefined) throw new Error('the country is not founded')
	await bare.query(
		`insert into counted.network_place (municipality_id, kind, country, code, name, short_name, county_code, invented, source)
		select $1, 'municipality', 'SE', 'L' || n, 'Kommun ' || n, 'Kommun ' || n, '98', true, 'påhittad'
		from generate_series(1, $2::int) n`,
		[municipalityId, places],
	)
	await bare.query(
		`insert into counted.received_package (municipality_id, id, place_id, number, way, digest, first_year, last_year, content, released_at, received_at)
		select municipality_id, id, id, 1, 'form', 'd', $2::int, $3::int, '{}', now(), now()
		from counted.network_place where municipality_id = $1`,
		[municipalityId, lastYear - years + 1, lastYear],
	)
	await bare.query(
		`insert into counted.network_figure (municipality_id, definition, definition_version, part, year, place_id, state, value, package_id)
		select $1, t.definition, t.version, t.part, y, p.id, s.state, case s.state when 'number' then 10 + (y % 7) end, p.id
		from jsonb_to_recordset($4::jsonb) as t(definition text, version int, part text)
		cross join generate_series($2::int, $3::int) y
		cross join (select id, row_number() over (order by id) n from counted.network_place where municipality_id = $1) p
		cross join lateral (select case when (p.n + y) % 9 = 0 then 'withheld' when (p.n + y) % 13 = 0 then 'not-counted' else 'number' end state) s`,
		[municipalityId, lastYear - years + 1, lastYear, JSON.stringify(told())],
	)
	const report = await bare.query<{ id: string }>(
		`insert into counted.yearly_report (municipality_id, series_id, country, year, first_year, version, language, title, audience, layout, opened_at)
		values ($1, uuidv7(), 'SE', $2, $3, 1, 'sv', 'Landets rapport', 'alla', $4, now()) returning id`,
		[municipalityId, lastYear, lastYear - years + 1, JSON.stringify(usualLayout)],
	)
	const build = await bare.query<{ id: string }>(
		`insert into counted.report_build (municipality_id, report_id, asked_at) values ($1, $2, now()) returning id`,
		[municipalityId, report.rows[0]?.id],
	)
	await bare.query('analyze counted.network_figure')
	return { municipalityId, buildId: build.rows[0]?.id ?? '' }
}
