import type { Language } from '../../../../foundation/typography.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { decidedVersions, differenceBetween } from '../../../action-plan/index.ts'
import { readersPromise } from '../../../indicators/index.ts'
import { changesForReaders } from '../../rules/publication/changes.ts'
import type { DifferenceForReaders, VersionForReaders } from '../../rules/publication/for-readers.ts'
import type { ReadersDocument } from '../../rules/publication/readable.ts'
import { versionInFull } from '../../rules/publication/version-in-full.ts'

type State = VersionForReaders['state']
const open: readonly State[] = ['decided', 'in-force', 'replaced']

/** Every version as it was decided, what differs from one to the next, and the addresses of both. */
export async function versionsForReaders(act: Act, planId: string, language: Language) {
	const decided = valueIn(await decidedVersions.within(act, { planId })).versions.flatMap((one) => {
		const state = open.find((known) => known === one.state)
		if (state === undefined) return []
		const document: ReadersDocument = {
			...one.content,
			indicators: one.content.indicators.map(readersPromise),
		}
		return [{ ...one, state, document }]
	})
	const versions = decided.map(({ number, decidedOn, inForceFrom, state, document }) =>
		versionInFull({ number, decidedOn, inForceFrom, state }, document, language),
	)
	const pairs = decided.slice(1).map((after, at) => ({ before: decided[at] ?? after, after }))
	const differences = pairs.map(({ before, after }): DifferenceForReaders => {
		const changes = differenceBetween(before.document, after.document)
		return {
			...{ from: before.number, to: after.number },
			changes: changesForReaders(changes, before.document, after.document, language),
		}
	})
	const parts = Object.fromEntries([
		...decided.map(({ id, number }) => [`versions/${number}`, id] as const),
		...pairs.map(
			({ before, after }) =>
				[`versions/${before.number}-${after.number}`, `${before.id}..${after.id}`] as const,
		),
	])
	return { versions, differences, parts }
}
