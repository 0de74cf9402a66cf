import { beforeAll, describe, expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../../tests/support/lillhamn-house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { consultationList } from '../../../consultations/index.ts'
import type { PublishedConsultation } from '../../published.ts'
import { preparedPublication } from '../../queries/publication/prepared-publication.ts'
import { publications } from '../../queries/publication/publications.ts'
import { prepareConsultation } from './prepare-consultation.ts'
import { publishPrepared } from './publish-prepared.ts'
import { withdrawPublished } from './withdraw-published.ts'

const { house, databaseUrl } = await lillhamnHouse()
let maria: Caller
let planConsultationId = ''
let planId = ''

const superuser = <Row extends object>(text: string, values: unknown[] = []) =>
	withSql(databaseUrl, (sql) => sql.rows<Row>(text, values))

beforeAll(async () => {
	maria = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }
	const { consultations } = valueIn(await consultationList(maria, {}))
	const consultation = consultations.find(({ state }) => state === 'closed')
	planConsultationId = consultation?.id ?? ''
	planId = consultation?.planId ?? ''
})

const openPages = async () =>
	await house.published
		.selectFrom('published.page')
		.select(['slug', 'content', 'number'])
		.where('subjectId', '=', planConsultationId)
		.orderBy('number')
		.execute()

async function publishedAnew(): Promise<PublishedConsultation> {
	await publishPrepared(maria, valueIn(await prepareConsultation(maria, { planConsultationId })))
	return (await openPages()).at(-1)?.content as unknown as PublishedConsultation
}

describe('a consultation that is published', () => {
	test('tells what became of each answer, and which answers are behind a change that was decided', async () => {
		const { answers, changes } = await publishedAnew()
		expect(answers.length).toBeGreaterThan(5)
		const behind = changes?.changes.filter((one) => one.answers.length > 0) ?? []
		expect(changes?.version).toBe(2)
		expect(behind.map(({ mark }) => mark)).toEqual(['A7', 'A8', 'A10'])
		const numbers = answers.map(({ number }) => number)
		expect(behind.flatMap((one) => one.answers).filter((number) => !numbers.includes(number))).toEqual([])
	})

	test('names no person, and shows words in those answers only that were chosen', async () => {
		const { answers } = await publishedAnew()
		const people = await superuser<{ number: number }>(
			`select number from counted.consultation_answer where sender = 'person' and state = 'in' and plan_consultation_id = $1`,
			[planConsultationId],
		)
		expect(people.length).toBeGreaterThan(0)
		for (const { number } of people) expect(answers.find((one) => one.number === number)?.from).toBeNull()
		for (const { shown, from, said } of answers.filter((one) => !one.shown)) {
			expect([shown, from, said.flatMap(({ body, why }) => [body, why].filter(Boolean))]).toEqual([
				false,
				null,
				[],
			])
		}
	})

	test('leaves out the words of a part that is secret, and what was said of it', async () => {
		const [part] = await superuser<{ id: string; body: string }>(
			`select p.id, p.body from counted.answer_part p
			join counted.consultation_answer a on a.id = p.consultation_answer_id and a.municipality_id = p.municipality_id
			where a.published and a.plan_consultation_id = $1 limit 1`,
			[planConsultationId],
		)
		await superuser(
			`insert into counted.secret_matter (municipality_id, id, section_of_law, marked_on) values (1, $1, 'OSL 26:1', '2026-10-01')`,
			[part?.id],
		)
		const content = await publishedAnew()
		const secret = content.answers.flatMap(({ said }) => said).filter((one) => one.secret)
		expect(secret).toMatchObject([{ body: null, why: null, outcome: null }])
		expect(JSON.stringify(content)).not.toContain(part?.body)
	})

	test('is not opened with what was marked as secret after it was prepared; what stands open already is told of', async () => {
		const prepared = valueIn(await prepareConsultation(maria, { planConsultationId }))
		const shown = async () =>
			valueIn(await publications(maria, {})).consultations.find(({ id }) => id === planConsultationId)
				?.showsHidden
		expect(await shown()).toBe(false)
		const [part] = await superuser<{ id: string }>(
			`insert into counted.secret_matter (municipality_id, id, section_of_law, marked_on)
			select 1, p.id, 'OSL 26:1', '2026-10-01' from counted.answer_part p
			join counted.consultation_answer a on a.id = p.consultation_answer_id and a.municipality_id = p.municipality_id
			where a.published and a.state = 'in' and a.plan_consultation_id = $1
				and p.id not in (select id from counted.secret_matter) limit 1 returning id`,
			[planConsultationId],
		)
		expect(await publishPrepared(maria, prepared)).toMatchObject({
			...{ is: 'refused', refusal: { because: 'hidden-meanwhile' } },
		})
		expect(await shown()).toBe(true)
		await publishedAnew()
		expect(await shown()).toBe(false)
		await superuser('delete from counted.secret_matter where id = $1', [part?.id])
	})

	test('tells nothing of a version that is not decided', async () => {
		const sentOutFor = (decided: string) =>
			superuser(
				`update counted.plan_consultation c set version_id = v.id from counted.plan_version v
				where c.id = $1 and v.plan_id = $2 and v.municipality_id = 1 and v.decided_on is ${decided}
				and v.withdrawn_on is null and v.number > 1`,
				[planConsultationId, planId],
			)
		await sentOutFor('null')
		expect((await publishedAnew()).changes).toBeNull()
		await sentOutFor('not null')
		expect((await publishedAnew()).changes?.version).toBe(2)
	})

	test('is looked through first, with how many answers it holds', async () => {
		const { pageId } = valueIn(await prepareConsultation(maria, { planConsultationId }))
		const page = valueIn(await preparedPublication(maria, { pageId }))
		expect(page.address).toMatch(/^\/p\/lillhamn\/consultations\/[a-z0-9-]+$/)
		expect(page.holds).toMatchObject({ figures: null, goals: 0 })
		expect(page.holds.answers).toBeGreaterThan(page.holds.shown)
	})

	test('keeps its address, and goes at once when it is withdrawn', async () => {
		const slugs = new Set((await openPages()).map(({ slug }) => slug))
		expect(slugs.size).toBe(1)
		expect(await withdrawPublished(maria, { subjectId: planConsultationId })).toMatchObject({ is: 'done' })
		expect((await openPages()).map(({ content }) => content)).toEqual([null])
	})

	test('stands when its plan is withdrawn: it is withdrawn by itself', async () => {
		await publishedAnew()
		await withdrawPublished(maria, { subjectId: planId })
		const { consultations } = valueIn(await publications(maria, {}))
		expect(consultations.find(({ id }) => id === planConsultationId)?.open).toMatchObject({ gone: false })
	})

	test('is not published before it has opened', async () => {
		await superuser(
			`update counted.plan_consultation set opens_on = '2026-11-01', last_day = '2026-12-01', closed_on = null`,
		)
		expect(await prepareConsultation(maria, { planConsultationId })).toMatchObject({
			...{ is: 'refused', refusal: { because: 'not-sent-out-yet' } },
		})
	})

	test.each(['Sara Holm', 'Lena Wik', 'Gunnar Fors', 'Mats Ek'])('is not for %s to publish', async (name) => {
		const caller = { house, actor: await lillhamnsOwn(databaseUrl, name) }
		expect(await prepareConsultation(caller, { planConsultationId })).toEqual({ is: 'forbidden' })
	})
})
