import { addDays, firstDayOf } from '../../../foundation/plain-date.ts'
import type { Language } from '../../../foundation/typography.ts'
import type { Act } from '../../../platform/transaction.ts'
import { countEvictedWithoutHome } from '../../eviction-prevention/counts.ts'
import { deviationCorrection, publicDeviation } from '../rules/children-without-home.ts'
import type { Correction } from '../rules/paper-facts.ts'
import { lastDayOf } from '../rules/period.ts'
import type { Say } from '../rules/say.ts'
import { findDeviation } from '../store/frozen.ts'
import type { FollowUp } from '../store/rounds.ts'

/** What frozen rounds said about children without another home, where it reads otherwise now. */
export async function deviationCorrections(
	act: Act,
	rounds: readonly (FollowUp | null | undefined)[],
	language: Language,
	say: Say,
): Promise<Correction[]> {
	const corrections: Correction[] = []
	for (const round of rounds) {
		if (round == null) continue
		const published = await findDeviation(act.db, round.id)
		const span = { from: firstDayOf(round.year), until: addDays(lastDayOf(round), 1) }
		const now = publicDeviation(await countEvictedWithoutHome(act, span))
		corrections.push(...deviationCorrection(published, now, round, language, say))
	}
	return corrections
}
