import { yearOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Years } from '../../rules/edition/counts.ts'
import { findWithoutExact, insertEdition, keepExact } from '../../store/editions.ts'
import { countEdition } from './count-edition.ts'

const mostYears = 10

type Asked = Years & { readonly revises: string | null; readonly reason: string }

/** Counts as of this moment, while nobody writes, and hands the hiding and the attack to a job. */
export async function askForEdition(act: Act, { first, last, revises, reason }: Asked) {
	const { db, actor, now, today } = act
	if (last >= yearOf(today)) return refuse({ because: 'year-not-ended', year: String(last) })
	if (first > last) return refuse({ because: 'years-turned-round' })
	if (last - first >= mostYears) return refuse({ because: 'too-many-years', most: mostYears })
	const gone = await findWithoutExact(db)
	if (gone !== null) return refuse({ because: 'earlier-numbers-gone', number: String(gone) })
	const editionId = await insertEdition(db, actor.municipalityId, {
		...{ firstYear: first, lastYear: last, revises, reason, askedAt: now, askedBy: actor.actorId },
	})
	await keepExact(db, actor.municipalityId, editionId, await countEdition(act, { first, last }))
	await act.queue('workOnEdition', { editionId, municipalityId: String(actor.municipalityId) })
	return { editionId }
}
