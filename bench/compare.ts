import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type pg from 'pg'
import { stepsOf } from '../src/features/network/commands/yearly-report/gather.ts'
import { comparisonPage } from '../src/features/network/queries/comparison/comparison-page.ts'
import { rankSets } from '../src/features/network/queries/comparison/rank-sets.ts'
import { everywhere } from '../src/features/network/queries/comparison/scope.ts'
import { sharedDefinitions } from '../src/features/network/rules/submissions/definitions.ts'
import { listStandingPlaces, listToldSets } from '../src/features/network/store/comparison.ts'
import { foundMunicipality } from '../src/features/organisation/commands/found-municipality.ts'
import { valueIn } from '../src/platform/answer.ts'
import type { Caller, House } from '../src/platform/house.ts'
import { actingAs } from '../src/platform/transaction.ts'
import { compare, compareOnce, type Measured } from './measure.ts'
import { pourFigures } from './network-figures.ts'

const country = { municipalities: 290, years: 10 }
const indicators = 40
const counts = sharedDefinitions.flatMap(({ id, kind }) => (kind === 'count' ? [id] : []))
/** The shared counts, and invented ones up to forty. */
const definitions = [
	...counts,
	...Array.from({ length: indicators - counts.length }, (_, at) => `invented-${at + 1}`),
]
const figures = country.municipalities * country.years * indicators

/** A country's comparison at full size: read, compared and ranked, as a page and as sums, beside DuckDB over the same rows in the same run. */
export async function benchCompare(house: House, bare: pg.Client): Promise<Measured[]> {
	const keeper = await foundNetwork(house, bare)
	const { municipalityId } = keeper.actor
	await pourFigures(bare, municipalityId, { ...country, definitions })
	const duck = await openDuck(bare, municipalityId)
	const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjects()
	const whole = () => rankWhole(keeper)
	const peer = 'DuckDB in memory over the same rows: rank and median by window, no chance, no row security'
	const name = `${figures} figures (${country.municipalities} × ${country.years} × ${indicators})`
	const measured = [
		await compare(
			{ what: `${name}: read, compared and ranked`, peer, ours: whole, theirs: () => ask(duckWhole) },
			15,
		),
		await compareOnce({
			what: `${name}: the same beside its limit`,
			peer: 'one second',
			ours: whole,
			theirs: second,
		}),
		await compare(
			{
				what: 'one indicator and year, with counties, map and order, as its page',
				peer: 'DuckDB: rank and median of the same 290',
				ours: async () => valueIn(await comparisonPage(keeper, { definition: counts[0], year: 2025 })),
				theirs: () => ask(duckOne(counts[0] ?? '')),
			},
			40,
		),
		await compare(
			{
				what: `${name}: sums "at least" of what is shared with who is silent, as a report gathers them`,
				peer: 'DuckDB: the same sums grouped',
				ours: () => gatherSums(keeper),
				theirs: () => ask(duckSums),
			},
			20,
		),
	]
	duck.closeSync()
	return measured
}

const second = () => new Promise((done) => setTimeout(done, 1000))

/** As `wholeComparison` does it, with the invented indicators too. */
async function rankWhole(keeper: Caller): Promise<number> {
	return await actingAs(keeper, { writes: false }, async ({ db }) => {
		const places = await listStandingPlaces(db, null, everywhere)
		const told = await listToldSets(db, { years: [1990, 2200], scope: everywhere })
		const sets = rankSets(told, places, () => ({ kind: 'count', direction: 'down' }))
		if (sets.length !== indicators * country.years) throw new Error(`${sets.length} sets were ranked`)
		return sets.length
	})
}

/** As the job behind a yearly report does it, all steps after one another. */
async function gatherSums(keeper: Caller): Promise<void> {
	const steps = stepsOf({ year: 2025, firstYear: 2016, country: 'SE' })
	const sums = await actingAs(keeper, { writes: false }, async (act) => {
		let gathered = 0
		for (const { step, gather } of steps) {
			if (step === 'submissions') gathered += (await gather(act)).aggregates?.length ?? 0
		}
		return gathered
	})
	if (sums !== counts.length * country.years) throw new Error(`${sums} sums were gathered`)
}

async function foundNetwork(house: House, bare: pg.Client): Promise<Caller> {
	const founded = await foundMunicipality(house, {
		...{ code: 'PROVLAND', name: 'Provland', invented: true, kind: 'authority' },
		committee: { name: 'Kansliet', registryCode: 'PL' },
		administrator: { name: 'Ada Prov', email: 'ada@provland.example', signInId: null },
	})
	const { municipalityId, committeeId, administratorId } = founded
	await bare.query(
		`insert into named.staff_role (municipality_id, staff_id, role) values ($1, $2, 'secretariat')`,
		[municipalityId, administratorId],
	)
	const actor = {
		...{ municipalityId, controllerId: committeeId, actorId: administratorId },
		...{ roles: ['secretariat'], unitIds: [], organisationIds: [] },
	}
	return { house, actor }
}

async function openDuck(bare: pg.Client, municipalityId: number): Promise<DuckDBConnection> {
	const file = join(tmpdir(), `bofast-bench-compare-${process.pid}.csv`)
	await bare.query(
		`copy (select f.definition, f.year, f.place_id, f.state, f.value, f.coverage, n.population
			from counted.network_figure f join counted.place_population n using (municipality_id, place_id, year)
			where f.municipality_id = ${municipalityId}) to '${file}' csv header`,
	)
	const duck = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
	await duck.run(`create table figure as select definition, year::int as year, place_id, state, value::double as value,
		coverage::double as coverage, population::int as population from read_csv('${file}', all_varchar = true)`)
	rmSync(file, { force: true })
	return duck
}

const ranked = `
	select definition, year, place_id, 1000 * value / population as rate,
		rank() over same as place, median(1000 * value / population) over (partition by definition, year) as middle
	from figure where state = 'number' and population >= 5000 and coverage >= 0.8`
const byRate = 'window same as (partition by definition, year order by 1000 * value / population)'
const duckWhole = `${ranked} ${byRate}`
const duckOne = (definition: string) => `${ranked} and definition = '${definition}' and year = 2025 ${byRate}`
const duckSums = `
	select definition, year, sum(value), count(*) filter (state = 'number'), count(*) filter (state = 'withheld'),
		count(*) filter (state = 'not-counted'), sum(population) filter (state = 'number')
	from figure where definition in (${counts.map((one) => `'${one}'`).join(', ')}) group by all`
