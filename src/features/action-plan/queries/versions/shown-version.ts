import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { inForceOn, stateOf, type VersionState } from '../../rules/document/life.ts'
import { findContent, listVersions, type Version } from '../../store/versions.ts'

export type ShownVersion = {
	readonly version: Version & { readonly state: VersionState }
	readonly content: PlanDocument
}

/** What a plan's page shows: the version that holds today; before any does, the last decided; before that, what is worked on. */
export async function shownVersion(
	{ db, today }: Pick<Act, 'db' | 'today'>,
	planId: string,
): Promise<ShownVersion | null> {
	const versions = await listVersions(db, planId)
	const living = versions.filter(({ withdrawnOn }) => withdrawnOn === null)
	const decided = inForceOn(living, today) ?? living.findLast(({ decidedOn }) => decidedOn !== null)
	return await open(db, decided ?? living.at(-1) ?? versions.at(-1) ?? null, versions, today)
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
