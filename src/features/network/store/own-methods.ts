import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { MethodAnswer } from '../rules/submissions/package.ts'

type Db = Act['db']

export async function listOwnAnswers(db: Db): Promise<MethodAnswer[]> {
	return await db
		.selectFrom('counted.ownMethodAnswer')
		.select(['year', 'question', 'questionnaireVersion', 'ownWords'])
		.select((of) => of.ref('answer').$castTo<MethodAnswer['answer']>().as('answer'))
		.orderBy('year')
		.orderBy('question')
		.execute()
}

type Answered = { readonly answeredBy: string; readonly answeredAt: Instant }

/** A year's answers whole: what is left out is not answered. */
export async function saveOwnAnswers(
	db: Db,
	municipalityId: number,
	year: number,
	answers: readonly Omit<MethodAnswer, 'year'>[],
	by: Answered,
): Promise<void> {
	await db.deleteFrom('counted.ownMethodAnswer').where('year', '=', year).execute()
	if (answers.length === 0) return
	await db
		.insertInto('counted.ownMethodAnswer')
		.values(answers.map((one) => ({ municipalityId, year, ...one, ...by })))
		.execute()
}
