import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { planContents } from '../../../action-plan/index.ts'
import { year } from '../../../indicators/index.ts'
import { type Part, parts } from '../../rules/period.ts'
import { holdPaper, openPaper } from '../../store/papers.ts'
import { hasRecord } from '../../store/records.ts'

/** Which paper is written on: the plan's, of a year or the beginning of one. */
export const ofPaper = { planId: id(), year: year(), period: z.enum(parts).default('year') }

type NotOpen = Missing | Refusal<'paper-decided'>

/** The paper's id, begun now by the actor when nobody has; a paper that was decided on is written on no more. */
export async function begunPaper(
	act: Act,
	{ planId, year: ofYear, period }: { planId: string; year: number; period: Part },
	datedOn: PlainDate = act.today,
): Promise<string | NotOpen> {
	if ((await planContents.within(act, { planId })).is !== 'done') return missing
	const begun = { planId, year: ofYear, part: period, datedOn, officerId: act.actor.actorId }
	return await undecided(act, await openPaper(act.db, act.actor.municipalityId, begun))
}

/** The same paper while it is not decided on. */
export async function undecided({ db }: Act, paperId: string | null): Promise<string | NotOpen> {
	if (paperId === null) return missing
	await holdPaper(db, paperId)
	return (await hasRecord(db, paperId)) ? refuse({ because: 'paper-decided' }) : paperId
}
