import { preparePlan } from '../../src/features/reports/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import { lillhamnsOwn } from './lillhamn.ts'
import { withSql } from './sql.ts'

/** A page of Lillhamn's that is prepared and looked at, not published. */
export async function preparedPage(house: House, databaseUrl: string) {
	const maria = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }
	const [plan] = await withSql(databaseUrl, (sql) =>
		sql.rows<{ planId: string }>(
			`select subject_id as "planId" from published.page
			where municipality_id = 1 and kind = 'plan' and published_at is not null limit 1`,
		),
	)
	const { pageId } = valueIn(await preparePlan(maria, { planId: plan?.planId }))
	return { pageId }
}

/** An answer that a file came with, and its consultation. */
export async function answerWithFile(databaseUrl: string) {
	return await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<Record<'planConsultationId' | 'answerId' | 'answerAttachmentId', string>>(
			`with answered as (select municipality_id, id, plan_consultation_id from counted.consultation_answer
				where municipality_id = 1 and state = 'in' order by id limit 1),
			sent as (insert into counted.answer_attachment
				(municipality_id, consultation_answer_id, position, kind, size, bytes, sha256)
				select municipality_id, id, 9, 'pdf', 4, '%PDF', repeat('0', 64) from answered
				returning id, consultation_answer_id)
			select a.plan_consultation_id as "planConsultationId", a.id as "answerId", s.id as "answerAttachmentId"
			from answered a join sent s on s.consultation_answer_id = a.id`,
		)
		if (found === undefined) throw new Error('Lillhamn has no answer')
		return found
	})
}

/** An indicator that is counted from cases, so that it can be told apart by groups. */
export async function indicatorOfCases(databaseUrl: string) {
	return await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<{ indicatorOfCases: string }>(
			`select id as "indicatorOfCases" from counted.indicator
			where municipality_id = 1 and definition_id = 'evictions-executed' order by id limit 1`,
		)
		if (found === undefined) throw new Error('Lillhamn counts no evictions')
		return found
	})
}
