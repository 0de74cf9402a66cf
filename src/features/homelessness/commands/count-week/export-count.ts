import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Keys } from '../../../../platform/keys.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayKeepCount } from '../../access.ts'
import { answersOf, type CountedPeople, countedPeople } from '../../queries/count-week/counted-people.ts'
import { answersAreGone } from '../../rules/count-week/answers-gone.ts'
import { exportSheets, type NumberOf } from '../../rules/count-week/export-table.ts'
import { formatKeys, getFormat } from '../../rules/count-week/formats.ts'
import { getSituationDefinition } from '../../rules/situations/definitions.ts'
import { findRound, insertExport } from '../../store/count-week/rounds.ts'
import { placeOfCount } from './place-of-count.ts'

/**
 * A closed round in a national format. Identity numbers leave only in a format whose authority asks for them, and only
 * those told on a ground that covers it; each file is noted with who took it out. Refused when the answers are destroyed.
 */
export const exportCount = command({
	name: 'exportCount',
	input: z.object({
		countRoundId: id(),
		format: z.enum(formatKeys as [(typeof formatKeys)[number]], { error: 'choose-one' }),
	}),
	may: mayKeepCount,
	run: async (act, { countRoundId, format: key }) =>
		await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			if (round.state !== 'closed') return refuse({ because: 'count-round-not-closed' })
			if (answersAreGone(round, act.today)) return refuse({ because: 'count-answers-destroyed' })
			const format = getFormat(key)
			const people = await countedPeople({ ...act, db }, countRoundId)
			const definition = getSituationDefinition(format.definition)
			const taken = new Set<string>()
			const numberOf = unsealing(act.house.keys, people, taken)
			const sheets = exportSheets(format, definition, people.counted, round, numberOf)
			await insertExport(db, placeOfCount(act), {
				roundId: countRoundId,
				format: key,
				rows: sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0),
				identities: taken.size,
				exportedAt: act.now,
				exportedBy: act.actor.actorId,
			})
			return { sheets, fileName: `${key}-${round.measureFrom}.xlsx` }
		}),
	audit: ({ countRoundId }) => ({ kind: 'count-export', ids: [countRoundId] }),
})

/** Only a number that an informant told on its ground was kept at all. */
function unsealing(keys: Keys, { given }: CountedPeople, taken: Set<string>): NumberOf {
	return ({ answerIds, identity }) => {
		const bearer = answersOf(answerIds, given).find(
			(answer) => answer.cipher !== null && answer.identity?.index === identity?.index,
		)
		if (identity === null || bearer?.cipher == null) return null
		taken.add(identity.index)
		return keys.unseal(bearer.cipher)
	}
}
