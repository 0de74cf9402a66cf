import { firstDayOf } from '../../../foundation/plain-date.ts'
import type { Language } from '../../../foundation/typography.ts'
import type { Act } from '../../../platform/transaction.ts'
import { countEvictedWithoutHome } from '../../eviction-prevention/counts.ts'
import { deviationCorrection, publicDeviation } from '../rules/children-without-home.ts'
import type { Correction } from '../rules/paper-facts.ts'
import type { Say } from '../rules/say.ts'
import { type FollowUp, findDeviation } from '../store/rounds.ts'

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
		const inYear = { from: firstDayOf(round.year), until: firstDayOf(round.year + 1) }
		const now = publicDeviation(await countEvictedWithoutHome(act, inYear))
		corrections.push(...deviationCorrection(published, now, round.year, language, say))
	}
	return corrections
}
