import { expect, test } from 'vitest'
import { consultationTown, told } from '../../../../tests/support/consultation-town.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { instant } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { changeSection } from '../../action-plan/commands/draft/change-section.ts'
import { createPlan } from '../../action-plan/index.ts'
import { answerPage } from '../queries/answer-page.ts'
import { bodyContact } from '../queries/body-contact.ts'
import { consultationDesk } from '../queries/consultation-desk.ts'
import { nextToTreat } from '../queries/next-to-treat.ts'
import { passagePage } from '../queries/passage-page.ts'
import { whoAnswered } from '../queries/who-answered.ts'
import { registerAnswer } from './answers/register-answer.ts'
import { inviteBodies } from './bodies/invite-bodies.ts'
import { extendConsultation } from './extend-consultation.ts'
import { openConsultation } from './open-consultation.ts'

const { clock, databaseUrl, town, strategist, sentOut } = await consultationTown('Remissby')
const reader = town.as('reader')

const letter = { channel: 'letter', receivedOn: '2026-10-12' }
const long = 'Vi anser att samtalen ska ske hos familjen och inte på kontoret, av den som barnet känner.'

test('a draft that is sent out is called so, and stays as it was sent out while it is worked on', async () => {
	const { planId, sectionId, planConsultationId, section } = await sentOut()
	valueIn(await changeSection(strategist, { planId, sectionId, ...section, text: 'Barnen hörs först.' }))
	const { passage } = valueIn(
		await passagePage(reader, { planConsultationId, about: `sections:${sectionId}` }),
	)
	expect(passage.text).toBe('Barnen hörs.')
	const rows = await withSql(databaseUrl, (sql) =>
		sql.rows<{ day: string }>(
			'select consulted_from::text as day from counted.plan_version where plan_id = $1',
			[planId],
		),
	)
	expect(rows).toEqual([{ day: '2026-10-12' }])
})

test('only one consultation of a plan runs at a time, of a draft that says something', async () => {
	const { planId } = await sentOut()
	const again = { planId, lastDay: '2026-12-01' }
	expect(told(await openConsultation(strategist, again))).toBe('consultation-there')
	const empty = { title: 'Tom', kind: 'plan', committee: 'SN', validFrom: 2027, validTo: 2030 }
	const { planId: blank } = valueIn(await createPlan(strategist, empty))
	expect(told(await openConsultation(strategist, { ...again, planId: blank }))).toBe('nothing-written')
	expect(told(await openConsultation(strategist, { planId, lastDay: '2026-10-11' }))).toBe('bad-input')
	expect(told(await openConsultation(reader, again))).toBe('forbidden')
})

test('a body told again keeps how it is reached, and one told in two places is one', async () => {
	const { planConsultationId } = await sentOut()
	const twice = {
		body: { name: 'Regionen', sector: 'public', email: 'diarium@regionen.example' },
		lines: 'regionen;offentlig;registrator@regionen.example\nAnkaret;ideell;kansli@ankaret.example',
	}
	expect(valueIn(await inviteBodies(strategist, { planConsultationId, ...twice }))).toMatchObject({
		invited: 2,
	})
	const again = { lines: 'ANKARET;ideell;;Kim Påhittad\nRegionen;offentlig' }
	expect(valueIn(await inviteBodies(strategist, { planConsultationId, ...again }))).toMatchObject({
		invited: 0,
	})
	const { bodies } = valueIn(await consultationDesk(strategist, { planConsultationId }))
	expect(bodies.map(({ name, reachable }) => [name, reachable])).toEqual([
		['Ankaret', true],
		['Regionen', true],
	])
	const { contact } = valueIn(await bodyContact(strategist, { invitedBodyId: bodies[0]?.id }))
	expect(contact).toEqual({ name: 'Kim Påhittad', email: 'kansli@ankaret.example' })
})

test('bodies come from a form, from lines and from a file; a line that cannot be read is named', async () => {
	const { planConsultationId } = await sentOut()
	const lines = 'Namn;Sektor;E-post\nRegionen;offentlig;diarium@regionen.example\n\nStadsmissionen;ideell'
	const file = new TextEncoder().encode('Namn,Sektor\nProvbostäder,privat\nRegionen,offentlig\n')
	const body = { name: 'Polisen', sector: 'public' }
	const all = { planConsultationId, lines, file, body }
	expect(valueIn(await inviteBodies(strategist, all))).toEqual({ invited: 4, already: 0, letters: 0 })
	expect(valueIn(await inviteBodies(strategist, all))).toEqual({ invited: 0, already: 4, letters: 0 })
	const { bodies, response } = valueIn(await consultationDesk(strategist, { planConsultationId }))
	expect(bodies.map(({ name, sector, reachable }) => [name, sector, reachable])).toEqual([
		['Polisen', 'public', false],
		['Provbostäder', 'private', false],
		['Regionen', 'public', true],
		['Stadsmissionen', 'non-profit', false],
	])
	expect(response.map(({ invited }) => invited)).toEqual([2, 1, 1])
	const wrong = async (given: string) => await inviteBodies(strategist, { planConsultationId, lines: given })
	expect(await wrong('Region X;offentlig\nNågon;okänd')).toMatchObject({
		refusal: { because: 'sector-unknown', line: 2 },
	})
	expect(await wrong(';offentlig')).toMatchObject({ refusal: { because: 'name-missing', line: 1 } })
	expect(await wrong('X;privat;inte en adress')).toMatchObject({ refusal: { because: 'email-wrong' } })
	expect(told(await inviteBodies(strategist, { planConsultationId }))).toBe('nobody-named')
	expect(told(await inviteBodies(strategist, { ...all, send: 'yes' }))).toBe('no-mail')
})

test('answers that come by letter are numbered, late by the last day, and in time when it is moved', async () => {
	const { planConsultationId, sectionId } = await sentOut()
	valueIn(await inviteBodies(strategist, { planConsultationId, lines: 'Regionen;offentlig' }))
	const { bodies } = valueIn(await consultationDesk(strategist, { planConsultationId }))
	clock.set(instant('2026-11-16T07:00:00Z'))
	const given = {
		planConsultationId,
		channel: 'e-mail',
		receivedOn: '2026-11-14',
		registryNumber: 'SN 2026/7',
	}
	const parts = [
		{ about: 'whole', body: long },
		{ about: `sections:${sectionId}` },
		{ about: `sections:${sectionId}`, body: 'Skriv hur.' },
	]
	const first = valueIn(
		await registerAnswer(strategist, { ...given, invitedBodyId: bodies[0]?.id, parts, stance: 'supports' }),
	)
	expect(first).toMatchObject({ number: 1, late: true, perhapsDouble: false })
	const person = { ...given, writerName: 'Kim Påhittad', writerEmail: 'kim@example.org', parts }
	expect(valueIn(await registerAnswer(strategist, person))).toMatchObject({ number: 2, perhapsDouble: true })
	expect(valueIn(await consultationDesk(reader, { planConsultationId })).counts).toMatchObject({
		...{ answers: 2, open: 1, late: 2, parts: 4, untreated: 4 },
	})
	const notLater = { planConsultationId, lastDay: '2026-11-12', reason: 'Höstlov' }
	expect(told(await extendConsultation(strategist, notLater))).toBe('not-later')
	const moved = { planConsultationId, lastDay: '2026-11-20', reason: 'Höstlov' }
	valueIn(await extendConsultation(strategist, moved))
	const { counts, extensions } = valueIn(await consultationDesk(reader, { planConsultationId }))
	expect(counts.late).toBe(0)
	expect(extensions).toMatchObject([{ fromDay: '2026-11-12', toDay: '2026-11-20', reason: 'Höstlov' }])
})

test('an answer says who, when and about what is in the draft', async () => {
	const { planConsultationId } = await sentOut()
	const given = {
		planConsultationId,
		...letter,
		organisation: 'Ankaret',
		parts: [{ about: 'whole', body: 'Bra.' }],
	}
	const wrong: readonly [object, string][] = [
		[{ organisation: undefined }, 'bad-input'],
		[{ receivedOn: '2026-10-13' }, 'bad-input'],
		[{ receivedOn: '2026-10-11' }, 'bad-input'],
		[{ parts: [{ about: `sections:${planConsultationId}`, body: 'x' }] }, 'bad-input'],
		[{ parts: [{ about: 'annat', body: 'x' }] }, 'bad-input'],
		[{ parts: [{ about: 'whole' }] }, 'nothing-said'],
		[{ invitedBodyId: planConsultationId }, 'missing'],
	]
	for (const [change, answer] of wrong) {
		expect([change, told(await registerAnswer(strategist, { ...given, ...change }))]).toEqual([
			change,
			answer,
		])
	}
	expect(told(await registerAnswer(reader, given))).toBe('forbidden')
	expect(told(await registerAnswer(strategist, { ...given, parts: [], stance: 'no-remarks' }))).toBe('done')
})

test('who a person is stands in no list and no page; it is asked for by itself, by those who keep plans', async () => {
	const { planConsultationId } = await sentOut()
	const parts = [{ about: 'whole', body: long }]
	const writer = { writerName: 'Kim Påhittad', writerEmail: 'kim@example.org' }
	const { answerId } = valueIn(
		await registerAnswer(strategist, { planConsultationId, ...letter, ...writer, parts }),
	)
	const pages = [
		valueIn(await consultationDesk(strategist, { planConsultationId })),
		valueIn(await answerPage(strategist, { planConsultationId, answerId })),
		valueIn(await nextToTreat(strategist, { planConsultationId })),
	]
	expect(JSON.stringify(pages)).not.toMatch(/Påhittad|kim@/)
	expect(told(await whoAnswered(reader, { answerId }))).toBe('forbidden')
	expect(valueIn(await whoAnswered(strategist, { answerId })).writer).toEqual({
		...{ name: 'Kim Påhittad', email: 'kim@example.org' },
	})
	const rows = await withSql(databaseUrl, async (sql) => [
		...(await sql.rows<{ row: string }>('select w::text as row from named.answer_writer w')),
		...(await sql.rows<{ row: string }>('select a::text as row from counted.consultation_answer a')),
		...(await sql.rows<{ row: string }>('select e::text as row from audit.entry e')),
	])
	expect(JSON.stringify(rows)).not.toMatch(/Påhittad|kim@/)
	const asked = await withSql(databaseUrl, (sql) =>
		sql.rows(
			`select from audit.entry where name = 'whoAnswered' and outcome = 'done' and $1 = any(subject_ids)`,
			[answerId],
		),
	)
	expect(asked).toHaveLength(1)
})
