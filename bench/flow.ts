import type pg from 'pg'
import { startSpell } from '../src/features/homelessness/commands/start-spell.ts'
import { countFlow, countFlowByGroup, countHomelessYears } from '../src/features/homelessness/counts.ts'
import { everyAdult } from '../src/features/homelessness/rules/board/group.ts'
import { foundMunicipality } from '../src/features/organisation/commands/found-municipality.ts'
import { plainDate } from '../src/foundation/plain-date.ts'
import { valueIn } from '../src/platform/answer.ts'
import type { Caller, House } from '../src/platform/house.ts'
import { asSystem } from '../src/platform/purpose.ts'
import { duckBreakdown, duckQuestion, duckYears, openDuck } from './flow-duckdb.ts'
import { pourTown } from './flow-facts.ts'
import { pairsOfWriters } from './flow-writers.ts'
import { compare, type Measured } from './measure.ts'

const fiveYears = { from: plainDate('2021-11-01'), until: plainDate('2026-10-12') }
const sixYears = { from: plainDate('2021-01-01'), until: plainDate('2027-01-01') }
const counted = { definition: 'se-2023', group: everyAdult }

/** The flow board's questions, the indicators counted from it and a spell's saving, in towns of more and more spells in one database. */
export async function benchFlow(
	house: House,
	bare: pg.Client,
	sizes: readonly number[],
	say: (line: string) => void,
): Promise<Measured[]> {
	const measured: Measured[] = []
	const towns: { size: number; municipalityId: number }[] = []
	for (const size of sizes) {
		const town = await townOf(house, bare, size)
		measured.push(...(await benchTown(house, bare, town, { spells: size, say })))
		towns.push({ size, municipalityId: town.actor.municipalityId })
	}
	for (const [at, larger] of towns.entries()) {
		const smaller = towns[at - 1]
		if (smaller !== undefined) measured.push(...(await besideSmaller(house, larger, smaller)))
	}
	return measured
}

type Town = { readonly size: number; readonly municipalityId: number }

const askBoard = (house: House, municipalityId: number) =>
	asSystem(house, municipalityId, (act) => countFlow(act, counted, fiveYears))
const askBySex = (house: House, municipalityId: number) =>
	asSystem(house, municipalityId, (act) => countFlowByGroup(act, counted, fiveYears, 'sex'))
const askYears = (house: House, municipalityId: number) =>
	asSystem(house, municipalityId, (act) => countHomelessYears(act, sixYears))

const questions = { 'the board': askBoard, 'the board by sex': askBySex, 'eight indicators': askYears }

/** How flat each question is: the larger town beside the smaller one, by turns in one database. */
async function besideSmaller(house: House, larger: Town, smaller: Town): Promise<Measured[]> {
	const measured: Measured[] = []
	for (const [name, ask] of Object.entries(questions)) {
		const pair = {
			what: `${name} in ${larger.size / 1000} k beside ${smaller.size / 1000} k spells`,
			peer: 'the same question in the smaller town',
			ours: () => ask(house, larger.municipalityId),
			theirs: () => ask(house, smaller.municipalityId),
		}
		measured.push(await compare(pair, 200))
	}
	return measured
}

async function benchTown(
	house: House,
	bare: pg.Client,
	town: Caller,
	{ spells, say }: { spells: number; say: (line: string) => void },
): Promise<Measured[]> {
	const { municipalityId } = town.actor
	const seconds = async (work: () => Promise<unknown>) => {
		const start = performance.now()
		await work()
		return ((performance.now() - start) / 1000).toFixed(1)
	}
	const pouring = await seconds(async () => {
		const { controllerId, actorId } = town.actor
		await pourTown(bare, { municipalityId, committeeId: controllerId ?? '', staffId: actorId }, spells)
	})
	say(`${spells} spells poured with their contributions and sums in ${pouring} s`)

	const duck = await openDuck(bare, municipalityId)
	const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjects()
	const name = `${spells / 1000} k spells`
	const measured = [
		await compare(
			{
				what: `${name}: board, five years × month × situation × kind`,
				peer: 'DuckDB in memory over the contributions, no row security',
				ours: () => askBoard(house, municipalityId),
				theirs: () => ask(duckQuestion),
			},
			60,
		),
		await compare(
			{
				what: `${name}: the same broken down by sex`,
				peer: 'DuckDB in memory over the contributions, no row security',
				ours: () => askBySex(house, municipalityId),
				theirs: () => ask(duckBreakdown),
			},
			30,
		),
		await compare(
			{
				what: `${name}: eight indicators of six years, by the municipality's definition`,
				peer: 'DuckDB in memory: comings, leavings and moves by year, no row security',
				ours: () => askYears(house, municipalityId),
				theirs: () => ask(duckYears),
			},
			30,
		),
		await compare(await savingOf(town, bare, name), 60),
	]
	duck.closeSync()
	const { pairs, deadlocks, perSecond } = await pairsOfWriters(town, bare)
	say(
		`${spells} spells: ${pairs} pairs of people saved by sixteen writers, ${deadlocks} deadlocks, ${perSecond.toFixed(0)} pairs/s`,
	)
	return measured
}

async function townOf(house: House, bare: pg.Client, spells: number): Promise<Caller> {
	const { municipalityId, committeeId, administratorId } = await foundMunicipality(house, {
		code: `9${spells}`,
		name: `Provstad ${spells}`,
		invented: true,
		committee: { name: 'Socialnämnden', registryCode: 'SN' },
		administrator: { name: 'Ada Prov', email: `ada@${spells}.example`, signInId: null },
	})
	const unit = await bare.query<{ id: string }>(
		`insert into named.unit (municipality_id, committee_id, name) values ($1, $2, 'Boendeenheten') returning id`,
		[municipalityId, committeeId],
	)
	const unitId = unit.rows[0]?.id ?? ''
	await bare.query(
		`insert into named.staff_role (municipality_id, staff_id, role) values ($1, $2, 'officer')`,
		[municipalityId, administratorId],
	)
	await bare.query(`insert into named.assignment (municipality_id, staff_id, unit_id) values ($1, $2, $3)`, [
		municipalityId,
		administratorId,
		unitId,
	])
	const actor = {
		...{ municipalityId, controllerId: committeeId, actorId: administratorId },
		...{ roles: ['officer'], unitIds: [unitId], organisationIds: [] },
	}
	return { house, actor }
}

/** A new spell for somebody who has left long ago, another person each time. */
async function savingOf(town: Caller, bare: pg.Client, name: string) {
	const { municipalityId, controllerId, actorId } = town.actor
	const people = await bare.query<{ person_id: string }>(
		`select person_id from named.spell where municipality_id = $1
		group by person_id having max(ends_on) < '2026-10-01' limit 200`,
		[municipalityId],
	)
	let next = 0
	return {
		what: `${name}: saving a spell, with the flow and the list`,
		peer: 'superuser: begin, insert the spell, commit',
		ours: async () =>
			valueIn(
				await startSpell(town, {
					personId: people.rows[next++]?.person_id,
					startsOn: '2026-10-10',
					place: 'night-shelter',
					contactOn: '2026-10-10',
				}),
			),
		theirs: async () => {
			await bare.query('begin')
			await bare.query(
				`insert into named.spell (municipality_id, committee_id, person_id, during, place, stay_municipality, recorded_by)
				values ($1, $2, $3, '[2016-01-01,2016-01-02)', 'night-shelter', '1980', $4)`,
				[municipalityId, controllerId, people.rows[people.rows.length - next]?.person_id, actorId],
			)
			await bare.query('commit')
		},
	}
}
