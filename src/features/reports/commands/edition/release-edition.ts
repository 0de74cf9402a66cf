import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { findOpenSite, holdPublishing } from '../../published.ts'
import { publishDatasets } from '../../published-datasets.ts'
import { knownBeforehand } from '../../queries/edition/known-beforehand.ts'
import { newlyTold } from '../../rules/edition/beforehand.ts'
import { changeEdition, findContent, findEdition, listReleased } from '../../store/editions.ts'

/**
 * Opens to anyone exactly the edition that was looked at, by its digest, in the name of who releases it. Refusals:
 * site-not-open, not-prepared, unsafe (the attack got through), changed-meanwhile, released-meanwhile (another is out that
 * this one was not attacked with), told-meanwhile (a round, page or decision has told
 * of its numbers since).
 */
export const releaseEdition = command({
	name: 'releaseEdition',
	input: z.object({ editionId: id(), digest: text(64) }),
	may: mayKeepReports,
	run: async (act, { editionId, digest }) => {
		const { db, actor, now } = act
		await holdPublishing(db, `editions of ${actor.municipalityId}`)
		const [edition, content] = [await findEdition(db, editionId), await findContent(db, editionId)]
		if (edition === null) return missing
		if ((await findOpenSite(db)) === null) return refuse({ because: 'site-not-open' })
		if (edition.state === 'unsafe') return refuse({ because: 'unsafe' })
		if (edition.state !== 'prepared' || content === null) return refuse({ because: 'not-prepared' })
		if (edition.digest !== digest) return refuse({ because: 'changed-meanwhile' })
		const out = await listReleased(db)
		const { asOf } = edition
		if (asOf !== null && out.some(({ releasedAt }) => releasedAt > asOf)) {
			return refuse({ because: 'released-meanwhile' })
		}
		const { firstYear: first, lastYear: last } = edition
		const told = await knownBeforehand(act, { first, last })
		if (newlyTold(told, content.beforehand).length > 0) return refuse({ because: 'told-meanwhile' })
		await changeEdition(db, editionId, ['prepared'], {
			...{ state: 'released', releasedAt: now, releasedBy: actor.actorId },
		})
		await publishDatasets(
			db,
			actor.municipalityId,
			{ edition: edition.number, publishedAt: now },
			content.datasets.map((dataset) => ({
				content: dataset,
				digest: createHash('sha256').update(JSON.stringify(dataset)).digest('hex'),
			})),
		)
		return { editionId, number: edition.number }
	},
	audit: (input) => ({ kind: 'edition', ids: [input.editionId] }),
})
