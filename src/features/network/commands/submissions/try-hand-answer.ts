import { createHash, randomUUID } from 'node:crypto'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayAnswerForPlace } from '../../access.ts'
import { latestQuestionnaire } from '../../rules/methods/questionnaire.ts'
import { fieldOf, packageOf } from '../../rules/submissions/answer-by-hand.ts'
import { checkPackage } from '../../rules/submissions/check-package.ts'
import type { Package } from '../../rules/submissions/package.ts'
import {
	type FieldProblem,
	type HandFields,
	readHandAnswer,
} from '../../rules/submissions/read-hand-answer.ts'
import { findPlace } from '../../store/places.ts'
import { findStandingKey } from '../../store/sender-keys.ts'
import { findLatest, holdSender, standingIn } from '../../store/submissions.ts'
import { readPackage } from './read-signed.ts'

type Given = HandFields & {
	/** For whom the secretariat hands in an answer; whoever holds a link answers for their own alone. */
	readonly placeId?: string | undefined
	readonly year: number
	readonly reason: string
}

type Tried = {
	readonly placeId: string
	readonly made: Package
	/** What stood before. */
	readonly before: Package | null
	/** A package has come before, and is replaced with a reason. */
	readonly hasAnswered: boolean
	/** By the fields of the form. */
	readonly problems: readonly FieldProblem[]
}

/** For whom somebody answers by hand. */
export const answeringFor = ({ actor }: Pick<Act, 'actor'>, placeId: string | undefined): string =>
	mayAnswerForPlace(actor) ? actor.actorId : (placeId ?? '')

/**
 * An answer by hand made a package and tried as every other, with nothing kept. Refusals: sends-by-system, nothing-answered.
 */
export async function tryHandAnswer(
	act: Act,
	{ placeId, ...given }: Given,
): Promise<Tried | Refusal | typeof missing> {
	const { db, now, today } = act
	const of = answeringFor(act, placeId)
	const place = of === '' ? null : await findPlace(db, of)
	if (place === null || place.kind !== 'municipality') return missing
	await holdSender(db, place.id)
	if ((await findStandingKey(db, place.id)) !== null) return refuse({ because: 'sends-by-system' })
	const { answer, problems: unread } = readHandAnswer(given)
	if (
		unread.length === 0 &&
		answer.figures.length + answer.methods.length === 0 &&
		answer.population === null
	) {
		return refuse({ because: 'nothing-answered' })
	}
	const { code: network } = await getMunicipality(db)
	const last = await findLatest(db, place.id)
	const sender = { country: place.country, code: place.code, name: place.name }
	const made = packageOf(answer, {
		...{ id: randomUUID(), network, sender, now, last, source: place.name },
		questionnaireVersion: latestQuestionnaire.version,
		digest: createHash('sha256').update(JSON.stringify(answer.figures)).digest('hex'),
	})
	const read = readPackage(JSON.stringify(made))
	const found = 'problems' in read ? read.problems : checkPackage(made, { network, sender, last, today, now })
	const told = found.map(({ path, because }) => ({
		path: fieldOf(path, answer),
		because: because === 'reason-missing' ? 'required' : because,
	}))
	// In the order in which a package is written, so that its digest can be made again of what it says.
	const whole = 'problems' in read ? made : read.package
	return {
		placeId: place.id,
		made: whole,
		before: standingIn(last),
		hasAnswered: last !== null,
		problems: [...unread, ...told],
	}
}
