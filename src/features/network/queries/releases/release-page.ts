import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayRelease } from '../../access.ts'
import { holdsItsNumber, nextStep } from '../../rules/releases/delivery.ts'
import type { Package } from '../../rules/submissions/package.ts'
import { findReleased, findSigned, listAnswers, listReleased } from '../../store/releases.ts'
import { linesOf } from './release-preview.ts'

/** A released package as it went out: its numbers, its proof, and what the network answered each time. */
export const releasePage = query({
	name: 'releasePage',
	input: z.object({ releaseId: id(), locale: z.enum(['sv', 'en']).catch('sv') }),
	may: mayRelease,
	run: async ({ db }, { releaseId, locale }) => {
		const [released, signed] = [await findReleased(db, releaseId), await findSigned(db, releaseId)]
		if (released === null || signed === null) return missing
		const { sender, figures, population, methods, hiding, firstYear, lastYear } = JSON.parse(
			signed.package,
		) as Package
		const all = await listReleased(db)
		const replacedBy = all.find(({ replaces, state }) => replaces === releaseId && holdsItsNumber(state))
		const answers = await listAnswers(db, releaseId)
		const followedBy = all.find(
			({ id: other, networkCode, number, state }) =>
				other !== releaseId &&
				networkCode === released.networkCode &&
				number >= released.number &&
				holdsItsNumber(state),
		)
		return {
			released,
			followedBy: followedBy ?? null,
			next: nextStep({
				state: released.state,
				isEnded: released.linkEndedOn !== null,
				isFollowed: followedBy !== undefined,
				problems: answers[0]?.problems ?? [],
			}),
			replaced: all.find(({ id: other }) => other === released.replaces) ?? null,
			replacedBy: replacedBy ?? null,
			contents: {
				sender,
				population,
				methods,
				hiding,
				firstYear,
				lastYear,
				lines: linesOf({ figures }, locale),
			},
			answers,
		}
	},
	audit: ({ releaseId }) => ({ kind: 'released-package', ids: [releaseId] }),
})
