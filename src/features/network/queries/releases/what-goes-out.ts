import { createHash } from 'node:crypto'
import type { Fault } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { populationByYear } from '../../../indicators/index.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { listStandingDatasets } from '../../../reports/published.ts'
import type { Country } from '../../rules/places/place.ts'
import { notCounted, toldBy } from '../../rules/releases/compose.ts'
import { type Said, saidIn, withCoverage } from '../../rules/releases/said.ts'
import type { SharedDefinition } from '../../rules/submissions/definitions.ts'
import type { Package } from '../../rules/submissions/package.ts'
import { listOwnAnswers } from '../../store/own-methods.ts'
import { findLastReleased, type NetworkLink } from '../../store/releases.ts'

type Contents = Pick<
	Package,
	'sender' | 'network' | 'firstYear' | 'lastYear' | 'figures' | 'population' | 'methods' | 'hiding'
>

export type GoesOut = {
	/** Null when nothing is published and no question answered. */
	readonly contents: Contents | null
	/** Shared definitions that no published table tells: the municipality may say that it does not count them. */
	readonly untold: readonly SharedDefinition[]
	/** What the municipality says beside what is published, and what of it cannot be read. */
	readonly said: Said
	readonly faults: readonly Fault[]
	readonly last: { readonly id: string; readonly number: number } | null
	/** Whether the last one has not been answered yet. */
	readonly awaited: boolean
	/** The last one told the same. */
	readonly same: boolean
	/** Changes when anything that would go out does. */
	readonly seen: string
}

const whoCounts: Readonly<Record<Country, string>> = {
	SE: 'Statistiska centralbyrån, folkmängd 31 december',
	NO: 'Statistisk sentralbyrå, folkemengde 31. desember',
	DK: 'Danmarks Statistik, folketal 31. december',
	FI: 'Statistikcentralen, folkmängd 31 december',
}

/**
 * What a package to the network would hold if it were released now: published tables, population and answers of methods. What is
 * not said again is as it was said last.
 */
export async function whatGoesOut(act: Act, link: NetworkLink, given: Partial<Said>): Promise<GoesOut> {
	const { db } = act
	const { country: told, name } = await getMunicipality(db)
	const country = told as Country
	const datasets = await listStandingDatasets(db)
	const {
		figures: published,
		hiding,
		untold,
	} = toldBy(datasets, (text) => createHash('sha256').update(text).digest('hex'))
	const methods = await listOwnAnswers(db)
	const years = [...published, ...methods].map(({ year }) => year)
	const last = await findLastReleased(db, link.networkCode)
	const before = last === null ? null : (JSON.parse(last.package) as Package)
	const said = { ...saidIn(before), ...given }
	const { figures, faults } = withCoverage(published, said)
	const standing = {
		...{ untold, said, faults },
		last: last === null ? null : { id: last.id, number: last.number },
		awaited: last !== null && (last.state === 'waiting' || last.state === 'failed'),
	}
	if (years.length === 0) return { ...standing, contents: null, same: false, seen: '' }
	const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)]
	const span = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
	const counted = [...new Set(figures.map(({ year }) => year))]
	const denied = untold.filter(({ id }) => said.notCounted.includes(id))
	const contents: Contents = {
		...{ sender: { country, code: link.senderCode, name }, network: link.networkCode, firstYear, lastYear },
		// Without a single number nothing was hidden, and there is nothing to say it of.
		figures: hiding === null ? [] : [...figures, ...denied.flatMap((one) => notCounted(one, counted))],
		population: (await populationByYear(act, span)).map((one) => ({ ...one, source: whoCounts[country] })),
		methods,
		hiding,
	}
	const seen = createHash('sha256')
		.update(JSON.stringify([contents, standing.last]))
		.digest('hex')
	return { ...standing, contents, seen, same: before !== null && isSame(contents, before) }
}

const parts = ['sender', 'firstYear', 'lastYear', 'figures', 'population', 'methods', 'hiding'] as const

function isSame(contents: Contents, before: Package): boolean {
	return parts.every((part) => JSON.stringify(contents[part]) === JSON.stringify(before[part]))
}
