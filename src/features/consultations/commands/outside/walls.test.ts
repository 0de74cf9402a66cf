import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { consultationTown } from '../../../../../tests/support/consultation-town.ts'
import { slipIn, slipInChange } from '../../../../../tests/support/slip-in.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { consultationDesk } from '../../queries/consultation-desk.ts'
import { inviteBodies } from '../bodies/invite-bodies.ts'
import { makeBodyLink } from '../bodies/make-body-link.ts'
import { forgetWhoAnswered } from '../mail/forget-who-answered.ts'
import { answerAsBody } from './answer-as-body.ts'
import { answerOpenly } from './answer-openly.ts'

const { house, databaseUrl, town, strategist, sentOut, visitor, follower, written, answersIn } =
	await consultationTown('Murby')

test('whoever answers without an account reads their own rows with SQL of their own, and writes for nobody else', async () => {
	const { address, planConsultationId } = await sentOut()
	const other = await sentOut()
	const lines = 'Regionen;offentlig\nAnkaret;ideell'
	valueIn(await inviteBodies(strategist, { planConsultationId, lines }))
	const { bodies } = valueIn(await consultationDesk(strategist, { planConsultationId }))
	const links = await Promise.all(
		bodies.map(async ({ id }) => valueIn(await makeBodyLink(strategist, { invitedBodyId: id })).link),
	)
	const ankaret = await follower(links[0])
	const regionen = await follower(links[1])
	const anyone = await visitor(address)
	valueIn(await answerAsBody(regionen, { parts: [{ about: 'whole', body: 'Ja.' }] }))
	valueIn(await answerOpenly(anyone, await written(anyone)))
	const tables = await withSql(databaseUrl, (db) =>
		db.rows<{ name: string }>(`
				select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind = 'r' and n.nspname in ('named', 'counted', 'history', 'audit')
					and has_table_privilege('bofast_app', c.oid, 'select')`),
	)
	for (const [who, own] of [
		[anyone, ['plan_consultation']],
		[ankaret, ['plan_consultation', 'invited_body']],
		[regionen, ['plan_consultation', 'invited_body', 'consultation_answer', 'answer_part']],
	] as const) {
		const seen = new Map<string, number>()
		for (const { name } of tables) {
			const rows = await slipIn(who, 'work', sql`select from ${sql.table(name)}`)
			if (rows.length > 0) seen.set(name, rows.length)
		}
		const place = ['municipality', 'committee', 'unit', 'receipt_counter', 'live_definition', 'answered_form']
		for (const name of place) seen.delete(`named.${name}`)
		expect([...seen].toSorted()).toEqual(own.map((name) => [`counted.${name}`, 1]).toSorted())
	}
	const [answer] = await answersIn(planConsultationId)
	const insert = (consultation: string, body: string | null, channel: string) => sql`
			insert into counted.consultation_answer (municipality_id, plan_consultation_id, sender, invited_body_id, channel, state, received_on)
			values (${town.municipalityId}, ${consultation}, ${body === null ? 'person' : 'body'}, ${body}, ${channel}, 'in', current_date)`
	const tries: readonly [Caller, ReturnType<typeof insert>][] = [
		[anyone, insert(other.planConsultationId, null, 'open')],
		[anyone, insert(planConsultationId, bodies[0]?.id ?? '', 'link')],
		[anyone, insert(planConsultationId, null, 'letter')],
		[ankaret, insert(planConsultationId, bodies[1]?.id ?? '', 'link')],
		[ankaret, sql`update counted.consultation_answer set stance = 'rejects' where id = ${answer?.id ?? ''}`],
		[anyone, sql`update counted.plan_consultation set last_day = last_day + 30`],
		[
			anyone,
			sql`insert into counted.answer_part (municipality_id, consultation_answer_id, position, part, body)
				values (${town.municipalityId}, ${answer?.id ?? ''}, 9, 'whole', 'x')`,
		],
		[
			regionen,
			sql`insert into counted.answer_treatment (municipality_id, id, outcome, treated_on)
				select municipality_id, id, 'accepted', current_date from counted.answer_part`,
		],
	]
	for (const [who, one] of tries) expect([0, '42501']).toContain(await slipInChange(who, 'work', one))
})

test('names and addresses are gone two years after the consultation is closed', async () => {
	const { address, planConsultationId } = await sentOut()
	const anyone = await visitor(address)
	valueIn(await answerOpenly(anyone, await written(anyone)))
	const closedOn = plainDate('2024-10-01')
	await withSql(databaseUrl, (db) =>
		db.rows(
			`update counted.plan_consultation set opens_on = $2, last_day = $2, closed_on = $3 where id = $1`,
			[planConsultationId, addDays(closedOn, -30), closedOn],
		),
	)
	const names = async () =>
		(
			await withSql(databaseUrl, (db) =>
				db.rows(
					`select from named.answer_writer w join counted.consultation_answer a on a.id = w.id where a.plan_consultation_id = $1`,
					[planConsultationId],
				),
			)
		).length
	expect(await names()).toBe(1)
	await forgetWhoAnswered(house)
	expect(await names()).toBe(0)
	expect(await answersIn(planConsultationId)).toHaveLength(1)
})
