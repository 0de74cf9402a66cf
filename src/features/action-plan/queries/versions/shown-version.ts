import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { inForceOn, stateOf, type VersionState } from '../../rules/document/life.ts'
import {
	findContent,
	listAllVersions,
	listContents,
	listVersions,
	type Version,
} from '../../store/versions.ts'

export type ShownVersion = {
	readonly version: Version & { readonly state: VersionState }
	readonly content: PlanDocument
}

/** What a plan's page shows: the version that holds today; before any does, the last decided; before that, what is worked on. */
export async function shownVersion(
	{ db, today }: Pick<Act, 'db' | 'today'>,
	planId: string,
): Promise<ShownVersion | null> {
	return await shownOf({ db, today }, await listVersions(db, planId))
}

/** The same of a plan whose versions are read already. */
export async function shownOf(
	{ db, today }: Pick<Act, 'db' | 'today'>,
	versions: readonly Version[],
): Promise<ShownVersion | null> {
	return await open(db, toShow(versions, today), versions, today)
}

/** The same for every plan that has a version, by the plan's id. */
export async function shownVersions({
	db,
	today,
}: Pick<Act, 'db' | 'today'>): Promise<ReadonlyMap<string, ShownVersion>> {
	const byPlan = Map.groupBy(await listAllVersions(db), ({ planId }) => planId)
	const shown = [...byPlan].flatMap(([planId, versions]) => {
		const version = toShow(versions, today)
		return version === null ? [] : [{ planId, version, versions }]
	})
	const contents = await listContents(
		db,
		shown.map(({ version }) => version.id),
	)
	return new Map(
		shown.flatMap(({ planId, version: { planId: _, ...version }, versions }) => {
			const content = contents.get(version.id)
			const state = stateOf(version, versions, today)
			return content === undefined ? [] : [[planId, { version: { ...version, state }, content }]]
		}),
	)
}

function toShow<One extends Version>(versions: readonly One[], today: PlainDate): One | null {
	const living = versions.filter(({ withdrawnOn }) => withdrawnOn === null)
	const decided = inForceOn(living, today) ?? living.findLast(({ decidedOn }) => decidedOn !== null)
	return decided ?? living.at(-1) ?? versions.at(-1) ?? null
}

/** One version of the plan by its number. */
export async function versionOfNumber(
	{ db, today }: Pick<Act, 'db' | 'today'>,
	planId: string,
	number: number,
): Promise<ShownVersion | null> {
	const versions = await listVersions(db, planId)
	return await open(db, versions.find((one) => one.number === number) ?? null, versions, today)
}

async function open(
	db: Act['db'],
	version: Version | null,
	versions: readonly Version[],
	today: PlainDate,
): Promise<ShownVersion | null> {
	if (version === null) return null
	const content = await findContent(db, version.id)
	return content === null
		? null
		: { version: { ...version, state: stateOf(version, versions, today) }, content }
}
