import * as z from 'zod'
import { dayOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayKeepIndicators } from '../../access.ts'
import type { FigureChange } from '../../rules/outside/compare.ts'
import { placeKey } from '../../rules/outside/figure.ts'
import { writeEvictionYears } from '../../store/outside/authority-evictions.ts'
import { saveMeasureTitles, writeOutsideFigures } from '../../store/outside/figures.ts'
import {
	findImport,
	holdSource,
	insertChanges,
	type OpenImport,
	settleImport,
} from '../../store/outside/imports.ts'
import { type KeptNow, whatChanges } from './what-changes.ts'

/**
 * Saves what somebody has looked at, whole or not at all. Refused: already-settled, rows-unreadable while any row of ours is,
 * changed-meanwhile when it would do something else than was looked at.
 */
export const saveFigures = command({
	name: 'saveFigures',
	input: z.object({ figureImportId: id(), seen: z.string({ error: 'required' }) }),
	may: mayKeepIndicators,
	run: async (act, { figureImportId: importId, seen }) => {
		const { db, actor, now } = act
		const found = await findImport(db, importId)
		if (found === null) return missing
		await holdSource(db, actor.municipalityId, found.source)
		const open = await findImport(db, importId)
		if (open === null || open.content === null) return refuse({ because: 'already-settled' })
		const { content, source } = open
		if (content.faults.length > 0) return refuse({ because: 'rows-unreadable', count: content.faults.length })
		const news = await whatChanges(db, source, content)
		if (news.seen !== seen) return refuse({ because: 'changed-meanwhile' })
		const changes = [...news.added, ...news.changed]
		await write(act, open, news.kept, changes)
		await saveMeasureTitles(db, actor.municipalityId, source === 'kolada' ? content.titles : {})
		const counts = { added: news.added.length, changed: news.changed.length, same: news.same }
		await settleImport(db, importId, {
			...{ state: 'saved', settledBy: actor.actorId, settledAt: now },
			...counts,
		})
		return { importId, source, ...counts }
	},
	audit: (input) => ({ kind: 'figure-import', ids: [input.figureImportId] }),
})

async function write(
	{ db, actor, now }: Act,
	{ id: importId, source, fileDigest }: OpenImport,
	kept: KeptNow,
	changes: readonly FigureChange[],
): Promise<void> {
	const { municipalityId, actorId } = actor
	if (source === 'evictions') {
		const { timeZone } = await getMunicipality(db)
		const importedOn = dayOf(now, timeZone)
		const from = {
			municipalityId,
			fileDigest: fileDigest ?? Buffer.alloc(0),
			importedOn,
			importedBy: actorId,
		}
		await writeEvictionYears(db, kept, changes, from)
	} else await writeOutsideFigures(db, { municipalityId, source, importId }, changes)
	const toldBy = new Map(kept.map((one) => [placeKey(one), one.importId ?? null]))
	const withBefore = changes.map((one) => ({ ...one, beforeImportId: toldBy.get(placeKey(one)) ?? null }))
	await insertChanges(db, municipalityId, importId, withBefore)
}
