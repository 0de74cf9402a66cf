import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Contribution } from '../rules/flow/contribution.ts'
import { type FlowDifference, flowDifference, type KeptContribution } from '../rules/flow-difference.ts'
import type { KeptRow } from './facts.ts'

type Db = Act['db']

/** A person's course under one definition as it is known now. */
export type CourseChange = {
	readonly definition: string
	/** The kept record. */
	readonly personId: string
	readonly rows: readonly Contribution[]
	/** The month in which it became known; null for a recomputation, where nothing was learnt. */
	readonly recordedMonth: PlainDate | null
}

/**
 * Replaces what is kept of people's courses by what differs and appends the signed differences, for all of them in one
 * statement. The people are held by the caller. Needs a wide purpose; no counter is ever updated.
 */
export async function putContributions(
	db: Db,
	municipalityId: number,
	keptRows: readonly KeptRow[],
	changes: readonly CourseChange[],
): Promise<void> {
	const kept = Map.groupBy(keptRows, ownerOf)
	const differences = changes.flatMap((change) => {
		const before = kept.get(ownerOf(change)) ?? []
		const difference = flowDifference(before, change.rows, change.recordedMonth)
		const changed = difference.from < Math.max(before.length, change.rows.length)
		return changed ? [{ change, difference }] : []
	})
	if (differences.length > 0) await writeDifferences(db, municipalityId, differences)
}

type Difference = { readonly change: CourseChange; readonly difference: FlowDifference }

const ownerOf = ({ definition, personId }: { definition: string; personId: string }) =>
	`${definition} ${personId}`

async function writeDifferences(
	db: Db,
	municipalityId: number,
	differences: readonly Difference[],
): Promise<void> {
	const owners = differences.map(({ change, difference }) => ({
		definition: change.definition,
		person_id: change.personId,
		from: difference.from,
	}))
	const rows = differences.flatMap(({ change, difference }) =>
		difference.rows.slice(difference.from).map((row, at) => ({
			definition: change.definition,
			person_id: change.personId,
			position: difference.from + at,
			until: row.until ?? 'infinity',
			...columnsOf(row),
		})),
	)
	const deltas = differences.flatMap(({ change, difference }) =>
		difference.deltas.map((delta) => ({
			definition: change.definition,
			amount: delta.amount,
			...columnsOf(delta),
		})),
	)
	// The insert waits for the delete by counting it: both touch the same keys.
	await sql`
		with gone as (
			delete from named.contribution c
			using jsonb_to_recordset(${JSON.stringify(owners)}::jsonb) as o(definition text, person_id uuid, "from" int)
			where c.municipality_id = ${municipalityId} and c.definition = o.definition
				and c.person_id = o.person_id and c.position >= o."from"
			returning 1
		), kept as (
			insert into named.contribution (municipality_id, definition, person_id, position, day, until, kind,
				from_category, to_category, reason, population, sex, age_band, children, recorded_month)
			select ${municipalityId}, r.definition, r.person_id, r.position, r.day, r.until, r.kind,
				r.from_category, r.to_category, r.reason, r.population, r.sex, r.age_band, r.children, r.recorded_month
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(definition text, person_id uuid, position smallint,
				day date, until date, kind text, from_category smallint, to_category smallint, reason text,
				population text, sex text, age_band text, children text, recorded_month date)
			where (select count(*) from gone) >= 0
		)
		insert into named.flow_delta (municipality_id, definition, day, recorded_month, kind, from_category, to_category,
			reason, population, sex, age_band, children, amount)
		select ${municipalityId}, d.definition, d.day, d.recorded_month, d.kind, d.from_category, d.to_category,
			d.reason, d.population, d.sex, d.age_band, d.children, sum(d.amount)
		from jsonb_to_recordset(${JSON.stringify(deltas)}::jsonb) as d(definition text, day date, recorded_month date,
			kind text, from_category smallint, to_category smallint, reason text, population text, sex text,
			age_band text, children text, amount int)
		group by d.definition, d.day, d.recorded_month, d.kind, d.from_category, d.to_category, d.reason,
			d.population, d.sex, d.age_band, d.children
		having sum(d.amount) <> 0
	`.execute(db)
}

function columnsOf(row: Omit<KeptContribution, 'until'>) {
	return {
		day: row.day,
		kind: row.kind,
		from_category: row.from,
		to_category: row.to,
		reason: row.reason,
		population: row.population,
		sex: row.sex,
		age_band: row.ageBand,
		children: row.children,
		recorded_month: row.recordedMonth,
	}
}
