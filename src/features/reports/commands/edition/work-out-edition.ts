import { createHash } from 'node:crypto'
import { wordedBelow } from '../../../../foundation/small-counts.ts'
import type { Act } from '../../../../platform/transaction.ts'
import {
	afterEarlier,
	type Earlier,
	type Hidden,
	hideAndProve,
	judge,
	keptOf,
	type LinkedTables,
	type Rule,
} from '../../../indicators/index.ts'
import { yearsIn } from '../../rules/edition/counts.ts'
import { type DatasetDesign, datasetDesigns } from '../../rules/edition/datasets.ts'
import type { EditionContent, EditionExact } from '../../rules/edition/edition.ts'
import { endsToWords, wordsToEnds } from '../../rules/edition/keep-release.ts'
import { linksOf } from '../../rules/edition/links.ts'
import { type CellName, cellsOfFigures, keyOf } from '../../rules/edition/measures.ts'
import { saidStatus } from '../../rules/edition/plan-status.ts'
import { editionTables } from '../../rules/edition/tables.ts'
import {
	changeEdition,
	findEdition,
	findExact,
	finishEdition,
	keepExact,
	listReleased,
} from '../../store/editions.ts'
import { getSender } from '../../store/papers.ts'
import { type Filling, fillDataset } from './fill-datasets.ts'
import { type LinkedEdition, linkEdition } from './link-edition.ts'

/** Zeros are shown, as papers show them: only one to four are few. */
export const editionRule: Rule = { below: wordedBelow, protectZeros: false }

type BegunEdition = {
	readonly id: string
	readonly reason: string
	readonly exact: EditionExact
	readonly edition: LinkedEdition
	readonly designs: readonly DatasetDesign[]
	/** With all that is out already. */
	readonly attacked: LinkedTables
	readonly earlier: Filling['earlier']
}

/** Puts the edition's tables together with those that are out; null when nobody waits for it any more. */
export async function beginEdition(act: Act, id: string): Promise<BegunEdition | null> {
	const { db } = act
	const [row, exact] = [await findEdition(db, id), await findExact(db, id)]
	if (row === null || exact === null) return null
	if (
		!(await changeEdition(db, id, ['waiting', 'running'], { state: 'running', step: 'hiding', percent: 0 }))
	)
		return null
	const tables = editionTables(exact.counts, exact.years)
	const edition = linkEdition(
		{
			...{ tables, links: linksOf(tables), beforehand: exact.beforehand },
			statuses: exact.statuses.map((status) => saidStatus(status, judge)),
		},
		editionRule,
	)
	const released = await listReleased(db)
	const before: Earlier[] = []
	for (const one of released) {
		const exactly = await findExact(db, one.id)
		// Without the exact numbers of one that is out nobody knows what is safe beside it.
		if (exactly === null || exactly.hidden === null) {
			await changeEdition(db, id, ['running'], { state: 'failed' })
			return null
		}
		before.push(earlierOf(exactly))
	}
	return {
		...{ id, reason: row.reason, exact, edition, designs: datasetDesigns(tables, exact.years) },
		attacked: afterEarlier(edition.linked, before, editionRule, 'tell'),
		earlier: released.map(({ number, state, content }) => ({
			...{ number, withdrawn: state === 'withdrawn', datasets: content.datasets },
		})),
	}
}

/** What came of it: the datasets as anyone may read them, and beside them the exact numbers. */
export async function finishWith(act: Act, begun: BegunEdition, found: Hidden): Promise<void> {
	const { db, actor } = act
	const { id, exact, edition, designs, attacked } = begun
	const { proof } = found
	const all = new Set(found.hidden)
	const { cells } = attacked.release
	const numberOf = (name: CellName) => {
		const cell = edition.cellOf(name)
		return cell === undefined ? undefined : cells[cell]?.value
	}
	const isHidden = (name: CellName) => {
		const cell = edition.cellOf(name)
		return cell !== undefined && all.has(cell)
	}
	const shareOf = (name: CellName) => {
		const fact = edition.shares.get(keyOf(name)) ?? null
		const [part, whole] = [numberOf(name), numberOf(wholeOf(name))]
		if (fact === null || all.has(fact) || part === undefined || whole === undefined) return null
		return Math.floor((2000 * part + whole) / (2 * whole)) / 10
	}
	const sender = await getSender(db)
	const filled = designs.map((design) =>
		fillDataset(design, {
			...{ years: exact.years, asOf: exact.asOf, names: exact.counts.homeless.names },
			hiding: { below: editionRule.below, solver: proof.solver, digest: proof.digest },
			...{ invented: sender.invented, numberOf, isHidden, shareOf },
			...{ earlier: begun.earlier, reason: begun.reason },
		}),
	)
	const names = new Map<number, CellName>()
	for (const { rows } of designs) {
		for (const { cell } of rows) {
			const at = edition.cellOf(cell)
			if (at !== undefined) names.set(at, cell)
		}
	}
	const told = [...names.keys()]
	const figures = cellsOfFigures(yearsIn(exact.years))
	const widths = proof.bounds.keen
		.filter(({ cell }) => names.has(cell))
		.map(({ least, most }) => (least === null || most === null ? Number.POSITIVE_INFINITY : most - least + 1))
	const narrowest = widths.length === 0 ? null : Math.min(...widths)
	const content: EditionContent = {
		below: editionRule.below,
		cells: told.length,
		hidden: told.filter((cell) => all.has(cell)).length,
		kept: keptOf({ cells: told.flatMap((cell) => cells[cell] ?? []), equations: [] }, hiddenAmong(told, all)),
		attack: {
			...{ solver: proof.solver, seconds: proof.seconds, digest: proof.digest },
			narrowest: narrowest === null || !Number.isFinite(narrowest) ? null : Math.floor(narrowest),
			narrow: proof.narrow.length,
			breaches: proof.breaches.map(({ because, bounds }) => ({
				because,
				cell: names.get(bounds.cell) ?? null,
			})),
		},
		beforehand: exact.beforehand,
		hiddenCells: [...new Set([...names.values(), ...figures].filter(isHidden).map(keyOf))],
		changed: filled.flatMap(({ changed }) => changed),
		datasets: filled.map(({ dataset }) => dataset),
	}
	await keepExact(db, actor.municipalityId, id, {
		...exact,
		hidden: found.hidden.filter((cell) => cell < edition.linked.release.cells.length),
		bounds: proof.bounds.plain.map(({ cell, least, most }) => ({ cell, least, most })),
		numbers: Object.fromEntries(
			designs.map(({ slug, rows }) => [slug, rows.map(({ cell }) => numberOf(cell) ?? 0)]),
		),
		kept: endsToWords({ release: edition.linked.release, keys: [...edition.linked.keys] }),
	})
	const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
	const safe = proof.breaches.length === 0
	await finishEdition(db, id, { content, digest, asOf: exact.asOf, safe })
}

/** All of it in one transaction: for what is poured in, and where nobody waits. */
export async function workOutEdition(act: Act, id: string): Promise<void> {
	const begun = await beginEdition(act, id)
	const found = begun === null ? null : await hideAndProve(begun.attacked.release, editionRule)
	if (begun !== null && found !== null) await finishWith(act, begun, found)
}

const wholeOf = ({ measure, year, labels: { confirmed: _, ...labels } }: CellName): CellName => ({
	...{ measure, year, labels },
})

/** The places among those that are told, by their order there. */
function hiddenAmong(told: readonly number[], all: ReadonlySet<number>): ReadonlySet<number> {
	return new Set(told.flatMap((cell, at) => (all.has(cell) ? [at] : [])))
}

function earlierOf({ kept, hidden }: EditionExact): Earlier {
	const { release, keys } = wordsToEnds(kept) as {
		release: LinkedTables['release']
		keys: readonly [string, number][]
	}
	const byKey = new Map(keys)
	return {
		linked: { release, keys: byKey, places: [], cellOf: () => undefined },
		hidden: new Set(hidden ?? []),
	}
}
